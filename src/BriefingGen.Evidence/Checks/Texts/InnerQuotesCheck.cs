using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Words between quotation marks inside any text are a quotation like any other. CONTRACT.md §5.</summary>
internal sealed class InnerQuotesCheck(TextSources sources, CheckFindings findings)
{
    public void Check(PrintedStretch stretch)
    {
        if (!QuotationMarks.HasAny(stretch.Words.Value))
            return;
        // A heading of the briefing (“What is not known”), which a template puts between marks, is no quotation.
        var text = new TextFile("", stretch.Words.Value, ReadOnlyMemory<byte>.Empty);
        foreach (var quoted in QuotationMarks.Find([new Paragraph(1, text.Whole)]))
        {
            var inner = quoted.Inner;
            if (inner.Text.IsWhiteSpace() || (stretch.Kind == TextKind.Summary && IsTemplates(stretch, inner)))
                continue;
            Check(stretch, new TextMention(stretch, inner.Start, inner.Length));
        }
    }

    private static bool IsTemplates(PrintedStretch stretch, TextSpan inner)
    {
        var origin = stretch.Words.Origin(inner.Start, inner.Length);
        return origin.File.Path.StartsWith("(built in)", StringComparison.Ordinal)
            || origin.Text.StartsWith("brief.headings.", StringComparison.Ordinal);
    }

    private void Check(PrintedStretch stretch, TextMention shown)
    {
        var words = shown.Words;
        FoundPlace? elsewhere = null;
        FoundPlace? closest = null;
        foreach (var reading in sources.SourcesOf(stretch))
        {
            var quotation = QuotationLocator.Find(reading.Archive, words);
            if (quotation.Passage is not { } passage)
            {
                if (quotation.Failure is WordsDiffer { Closest: var near })
                    closest ??= new FoundPlace(reading.Archive, near.Passage);
                continue;
            }

            var places = quotation.OtherPlaces.Prepend(passage).ToList();
            if (places.Any(place => Stands(stretch, place)))
                return;
            elsewhere ??= new FoundPlace(reading.Archive, passage.Span);
        }

        findings.Add(stretch.Owner, elsewhere is not null
            ? InnerQuoteRule.Elsewhere(shown, elsewhere, stretch.CitesNothing ? Severity.Note : Severity.Warning)
            : InnerQuoteRule.Missing(shown, closest));
    }

    private bool Stands(PrintedStretch stretch, Passage place) =>
        sources.WholeSourcesOf(stretch).Any(whole => whole.Archive == place.Source)
        || sources.PassagesOf(stretch).Any(passage => passage.Source == place.Source
            && passage.Span.Start <= place.Span.Start && place.Span.End <= passage.Span.End);
}

internal static class InnerQuoteRule
{
    public static readonly Rule Rule = new(
        "inner-quote",
        Severity.Error,
        Waivable: false,
        "words between quotation marks inside a text are not in the source",
        """
        Quotation marks tell the reader that these are somebody's words. They must stand in the passages that the text cites, as
        they are in the source. Quote exactly, or drop the marks and say it in your own words.
        """);

    /// <param name="closest">The passage that is almost the same; null if nothing is.</param>
    public static Diagnostic Missing(TextMention shown, FoundPlace? closest) =>
        new(Rule, $"“{Wording.Shown(shown.Words)}” is a quotation, and the source does not have it", shown.Label)
        {
            Related = closest is null ? [] : [closest.Label],
            Help = [closest is null ? "quote exactly, or drop the marks"
                : $"the source has “{Wording.Shown(closest.Words)}”; or drop the marks"],
        };

    public static Diagnostic Elsewhere(TextMention shown, FoundPlace place, Severity severity) =>
        new(Rule, $"“{Wording.Shown(shown.Words)}” is in {place.Reference}, not in the words cited", shown.Label)
        {
            Severity = severity,
            Related = [place.Label],
            // A title cannot cite.
            Help = severity == Severity.Note ? [] : [$"cite {place.Reference} too"],
        };
}
