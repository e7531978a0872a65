using System.Runtime.CompilerServices;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Scriban;
using Scriban.Parsing;

namespace BriefingGen.Narrative.Templates;

/// <param name="IsUsers">Whether it is the user's own and not built in.</param>
internal sealed record ParsedTemplate(TextFile File, Template Template, bool IsUsers)
{
    // A built-in template is the same file object in every set, so it is parsed once per process.
    private static readonly ConditionalWeakTable<TextFile, Template> Cache = [];

    public static ParsedTemplate Parse(TextFile file, bool isUsers) =>
        new(file, Cache.GetValue(file, read => Template.Parse(read.Content, read.Path)), isUsers);

    /// <summary>The place of a node of the template; the end of Scriban's span is its last character.</summary>
    public TextSpan SpanOf(SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, File.Content.Length);
        var end = Math.Clamp(span.End.Offset + 1, start, File.Content.Length);
        return File.Span(start, end - start);
    }
}

internal static class TemplateSyntaxRule
{
    public static readonly Rule Rule = new(
        "template-syntax",
        Severity.Error,
        Waivable: false,
        "a template is not valid Scriban",
        """
        What stands between `{{` and `}}` in a template is code, and it has to be complete: each `if`, `for`, `func` and `capture`
        needs its `end`, each bracket and quotation mark its partner.
        """);

    public static IEnumerable<Diagnostic> Of(ParsedTemplate template) =>
        from message in template.Template.Messages
        where message.Type == ParserMessageType.Error
        select new Diagnostic(Rule, $"this template cannot be read: {message.Message}", new Label(template.SpanOf(message.Span)));
}

/// <summary>An included template has syntax errors.</summary>
internal sealed class TemplateSyntaxException(ParsedTemplate template) : Exception(template.File.Path)
{
    public ParsedTemplate Template { get; } = template;
}
