using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BriefingGen.Narrative.Templates;

/// <summary>Carries out a template. Whatever it does wrong, or too much of, becomes a diagnostic at its line.</summary>
internal static class TemplateRenderer
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    /// <param name="file">A plain file name of the set, for example `summary.md.sbn`.</param>
    /// <param name="functions">The language's own, beside those of Scriban that are let in.</param>
    /// <param name="model">What the template sees by name.</param>
    /// <returns>Markdown; none where an error was found.</returns>
    public static MappedText? Render(
        TemplateSet set, string file, ScriptObject functions, ScriptObject model, DiagnosticBag found)
    {
        var template = set.Find(file) ?? throw new ArgumentException($"No set has {file}.", nameof(file));
        if (template.Template.HasErrors)
        {
            found.AddRange(TemplateSyntaxRule.Of(template));
            return null;
        }

        using var time = new TemplateTime(TimeLimit);
        var context = new StrictContext(set, TemplateBuiltins.With(functions), time);
        context.PushGlobal(model);
        try
        {
            return context.Render(template);
        }
        catch (ScriptRuntimeException failure)
        {
            found.AddRange(Explain(failure, context));
            return null;
        }
    }

    private static IEnumerable<Diagnostic> Explain(ScriptRuntimeException failure, StrictContext context)
    {
        if (failure.InnerException is TemplateSyntaxException syntax)
            return TemplateSyntaxRule.Of(syntax.Template);
        var place = FirstLine(context.SpanOf(failure.Span));
        return
        [
            failure switch
            {
                TemplateIncludeException include => TemplateIncludeRule.Of(place, include.Name, include.IsOutside),
                ScriptAbortException => TemplateLimitRule.Of(place, "it ran for more than 5 seconds"),
                { InnerException: TemplateLimitException limit } => TemplateLimitRule.Of(place, limit.Message),
                _ when TemplateLimitRule.Translate(failure.OriginalMessage) is { } limit => TemplateLimitRule.Of(place, limit),
                _ => TemplateErrorRule.Of(place, failure.OriginalMessage),
            },
        ];
    }

    /// <summary>Scriban often names a whole block.</summary>
    private static TextSpan FirstLine(TextSpan span)
    {
        var end = span.Text.IndexOfAny('\n', '\r');
        return end < 0 ? span : span with { Length = end };
    }
}

internal static class TemplateErrorRule
{
    public static readonly Rule Rule = new(
        "template-error",
        Severity.Error,
        Waivable: false,
        "a template cannot be carried out",
        """
        Templates are strict: a name that is not there is an error and not an empty text, so that a slip does not quietly leave
        something out of a briefing. What a template may name is `brief`, `basis`, `runs`, `statements`, `demands`, `open_points`,
        `method` and `counts`.
        """);

    public static Diagnostic Of(TextSpan place, string reason) =>
        new(Rule, $"this template cannot be carried out: {reason}", new Label(place));
}
