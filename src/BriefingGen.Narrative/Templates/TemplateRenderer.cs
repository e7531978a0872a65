using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BriefingGen.Narrative.Templates;

/// <summary>Runs a template. Its errors and the limits it exceeds are reported at its line.</summary>
internal static class TemplateRenderer
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    /// <param name="file">A plain file name of the set, for example `summary.md.sbn`.</param>
    /// <param name="functions">The language's own, beside Scriban's.</param>
    /// <param name="model">The names that the template sees.</param>
    /// <returns>Markdown; null if there is an error.</returns>
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
        var context = new StrictContext(set, ScribanFunctions.With(functions), time);
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

    /// <summary>Scriban's span is often a whole block.</summary>
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
        "a template fails",
        """
        Templates are strict: an unknown name is an error and not an empty text, so that a typing error does not quietly leave
        something out of a briefing. A template may name `brief`, `basis`, `runs`, `statements`, `demands`, `open_points`,
        `method`, `coverage` (`null` while the summary is written) and `counts`, and call the functions `md`, `date`, `number`,
        `raise`, `alone`, `list`, `commas`, `named` and `include`, and Scriban's own in `array`, `string`, `regex`, `math` and
        `object`.
        """);

    public static Diagnostic Of(TextSpan place, string reason) =>
        new(Rule, $"this template fails: {reason}", new Label(place));
}
