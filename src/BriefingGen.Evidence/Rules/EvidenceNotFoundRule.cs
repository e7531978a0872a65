using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class EvidenceNotFoundRule
{
    public static readonly Rule Rule = new(
        "evidence-not-found",
        Severity.Error,
        Waivable: false,
        "the words given as evidence are not in the source",
        """
        Evidence is the source's own words, copied: they are looked for in the archived text, and the reader is led to them. Only
        typography may differ: quotation marks, dashes, spaces, line breaks. Words begin and end where the source's do: “2 million”
        is not in “1.2 million”, “five” not in “twenty-five”. `[…]` may leave out up to 300 characters.
        """);

    public static Diagnostic Of(MappedText exact, ArchivedSource source) =>
        new(Rule, "these words are not in the source, nor anything like them", new Label(exact.Origin(0, exact.Value.Length)))
        {
            Help = [$"copy the words from {source.File.ShownPath}; if they are in another source, name it: `{{source: …, exact: \"…\"}}`"],
        };

    /// <param name="id">Of a source, where its words are wanted.</param>
    public static Diagnostic OfId(MappedText id) =>
        new(Rule, $"“{Wording.Shown(id.Value)}” is the id of a source, and not words of it", new Label(id.Origin(0, id.Value.Length)))
        {
            Help = [$"copy the words too: `{{source: {id.Value.Trim()}, exact: \"…\"}}`; a quotation needs none: `{{source: {id.Value.Trim()}}}`"],
        };

    /// <param name="context">The prefix or suffix.</param>
    public static Diagnostic ElsewhereOnly(MappedText exact, MappedText context, bool isPrefix, ImmutableArray<Passage> places) =>
        new(
            Rule,
            $"“{Wording.Shown(exact.Value)}” stands in {Wording.Places(places)}, but not {(isPrefix ? "after" : "before")} these words",
            new Label(context.Origin(0, context.Value.Length)))
        {
            Related = [.. places.Take(3).Select(place => new Label(place.Span) { Place = place.Place })],
            Help =
            [
                isPrefix
                    ? "copy `prefix` from the words right before, or quote a longer passage instead"
                    : "copy `suffix` from the words right after, or quote a longer passage instead",
            ],
        };
}
