using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Rules;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Words between quotation marks inside any text are a quotation like any other. BRIEF.md §5.</summary>
internal sealed class InnerQuotesCheck(TextSources sources, CheckFindings findings)
{
    public void Check(PrintedStretch stretch)
    {
        if (!stretch.Words.Value.Any(QuotationMarks.IsMark))
            return;
        // What a template puts between marks is its own label (“What is not known”), unless the words are the brief's.
        var text = new TextFile("", stretch.Words.Value);
        foreach (var quoted in QuotationMarks.Find([new Paragraph(1, text.Whole)]))
        {
            var inner = quoted.Inner;
            if (inner.Text.IsWhiteSpace() || IsTemplates(stretch, inner))
                continue;
            Check(stretch, new TextMention(stretch, inner.Start, inner.Length));
        }
    }

    /// <summary>A heading that the template names; what it quotes in so many words is looked for.</summary>
    private static bool IsTemplates(PrintedStretch stretch, TextSpan inner)
    {
        var origin = stretch.Words.Origin(inner.Start, inner.Length);
        return stretch.Kind == TextKind.Summary && origin.File.Path.EndsWith(".sbn", StringComparison.Ordinal)
            && !origin.Text.Contains(inner.Text, StringComparison.Ordinal);
    }

    private void Check(PrintedStretch stretch, TextMention shown)
    {
        var words = shown.Words;
        FoundPlace? elsewhere = null;
        LocatingFailure? failure = null;
        foreach (var reading in sources.SourcesOf(stretch))
        {
            var quotation = QuotationLocator.Find(reading.Archive, words);
            if (quotation.Passage is not { } passage)
            {
                failure ??= quotation.Failure;
                continue;
            }

            var places = quotation.OtherPlaces.Prepend(passage).ToList();
            if (places.Any(place => Stands(stretch, place)))
                return;
            elsewhere ??= new FoundPlace(reading.Archive, passage.Span);
        }

        findings.Add(stretch.Owner, elsewhere is not null
            ? InnerQuoteRule.Elsewhere(shown, elsewhere, stretch.CitesNothing ? Severity.Note : Severity.Warning)
            : InnerQuoteRule.Missing(shown, (failure as WordsDiffer)?.Closest));
    }

    private bool Stands(PrintedStretch stretch, Passage place) =>
        sources.WholeSourcesOf(stretch).Any(whole => whole.Archive == place.Source)
        || sources.PassagesOf(stretch).Any(passage => passage.Source == place.Source
            && passage.Span.Start <= place.Span.Start && place.Span.End <= passage.Span.End);
}
