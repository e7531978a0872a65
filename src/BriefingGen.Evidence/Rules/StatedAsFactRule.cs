using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class StatedAsFactRule
{
    public static readonly Rule Rule = new(
        "stated-as-fact",
        Severity.Error,
        Waivable: true,
        "a claim is told in the narrator’s own voice",
        """
        What somebody alleges, and what only a party reports, is that party's word. A sentence that cites it must say whose word it is,
        with the name and a word of saying: “NCRI alleges that …”, “… , according to the unions”. Otherwise the briefing asserts it.
        """);

    public static Diagnostic Of(PrintedStretch stretch, Item item, FactStatus status, Brief brief, string voice)
    {
        var words = stretch.Words;
        var leading = words.Value.Length - words.Value.AsSpan().TrimStart().Length;
        return new Diagnostic(
            Rule,
            $"this sentence cites {Called(item)}, which {voice} {(status == FactStatus.Alleged ? "alleges" : "says")}, and does not say so",
            new Label(words.Origin(leading, words.Value.AsSpan().Trim().Length)))
        {
            Related = item.Span.File == brief.File ? [new Label(item.Span.File.Span(item.Span.Start, Math.Min(item.Span.Length, 60)))] : [],
            Help = [$"begin “{voice} {(status == FactStatus.Alleged ? "alleges" : "says")} that …”"],
        };
    }

    private static string Called(Item item) => item is ICitable { Id: { } id } ? $"“{id.Value}”" : "a claim";
}
