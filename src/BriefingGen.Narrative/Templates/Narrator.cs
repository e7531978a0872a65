using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>Runs the templates of a brief.</summary>
internal sealed class Narrator(BriefingContext context, TemplateSet templates, DiagnosticBag found)
{
    public const string SummaryFile = "summary.md.sbn";
    public const string CoverageFile = "coverage.md.sbn";
    public const string MethodFile = "method.md.sbn";

    private readonly ScriptObject _functions = LanguageFunctions.For(context.Words);

    private bool _hasRunAway;

    /// <returns>Null if the template fails, or if one before it exceeded a limit: templates that never end are then reported
    /// after the time of one.</returns>
    public MarkdownText? Write(string file)
    {
        if (_hasRunAway)
            return null;
        // Each template has a model of its own, so that none sees what another assigns.
        var written = TemplateRenderer.Render(templates, file, _functions, new NarrativeModel(context).Build(), found);
        if (written is null)
        {
            _hasRunAway = found.Sorted().Any(finding => finding.Rule == TemplateLimitRule.Rule);
            return null;
        }

        var markdown = ProseParser.ParseMarkdown(written, found);
        var unknown = markdown.Citations.Where(id => !context.Citations.Has(id.Value)).ToList();
        found.AddRange(unknown.Select(TemplateCitationRule.Of));
        return unknown.Count == 0 ? markdown : null;
    }
}

internal static class TemplateCitationRule
{
    public static readonly Rule Rule = new(
        "template-citation",
        Severity.Error,
        Waivable: false,
        "a template cites what is not in the brief",
        """
        A citation such as `[@id]` in a template leads to an entry of the brief. Write the `cite` of the entry that the words are
        about instead of an id: `{{ clause.cite }}`.
        """);

    public static Diagnostic Of(MappedText id) =>
        new(Rule, $"nothing in the brief is called “{id.Value}”", new Label(id.Span))
        {
            Help = ["write the `cite` of the entry, for example `{{ clause.cite }}`"],
        };
}
