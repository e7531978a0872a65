using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;
using Scriban.Parsing;

namespace BriefingGen.Narrative.Rules;

internal static class TemplateSyntaxRule
{
    public static readonly Rule Rule = new(
        "template-syntax",
        Severity.Error,
        Waivable: false,
        "a template is not written in Scriban's language",
        """
        What stands between `{{` and `}}` in a template is code, and it has to be complete: each `if`, `for`, `func` and `capture`
        needs its `end`, each bracket and quotation mark its partner.
        """);

    public static IEnumerable<Diagnostic> Of(ParsedTemplate template) =>
        from message in template.Template.Messages
        where message.Type == ParserMessageType.Error
        select new Diagnostic(Rule, $"this template cannot be read: {message.Message}", new Label(template.SpanOf(message.Span)));
}
