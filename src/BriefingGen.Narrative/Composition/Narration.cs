using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Model;
using BriefingGen.Narrative.Rules;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Composition;

/// <summary>Lets the templates of a brief tell it.</summary>
internal sealed class Narration(CompositionContext context, TemplateSet templates, DiagnosticBag found)
{
    public const string SummaryFile = "summary.md.sbn";
    public const string CoverageFile = "coverage.md.sbn";
    public const string MethodFile = "method.md.sbn";

    private readonly ScriptObject _functions = LanguageFunctions.For(context.Words);

    /// <returns>None where the template cannot be carried out.</returns>
    public MarkdownText? Tell(string file)
    {
        // Each template has a model of its own: what one assigns, the other does not see.
        var written = TemplateRenderer.Render(templates, file, _functions, new NarrativeModel(context).Build(), found);
        if (written is null)
            return null;
        var markdown = ProseParser.ParseMarkdown(written, found);
        var unknown = markdown.Citations.Where(id => !context.Citations.Has(id.Value)).ToList();
        found.AddRange(unknown.Select(TemplateCitationRule.Of));
        return unknown.Count == 0 ? markdown : null;
    }
}
