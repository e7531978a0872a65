using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>
/// All that is asked of a brief's quotations: whether they are word for word, whose words they are, and what their edits and ends
/// do to them.
/// </summary>
internal sealed class QuoteChecks(LocatedBrief located, DiagnosticBag found)
{
    public IReadOnlyDictionary<Quote, CheckedQuote> Check()
    {
        var words = new QuoteWordsCheck(located, found);
        var quotes = new Dictionary<Quote, CheckedQuote>(ReferenceEqualityComparer.Instance);
        foreach (var quote in located.Brief.Quotes)
        {
            words.Check(quote);
            quotes[quote] = Check(quote, located.QuoteOf(quote));
        }

        return quotes;
    }

    private CheckedQuote Check(Quote quote, LocatedQuote stands)
    {
        var isChanged = stands.Source is { } source && located.IsChanged(source);
        var verdict = isChanged ? Verdict.SourceChanged : stands.Quotation.Verdict;
        if (stands is not { Source: { } looked, Quotation: { Passage: { } passage } quotation })
            return new CheckedQuote(stands.Quotation with { Verdict = verdict });
        var speakers = SpeakersNear.Find(located.Speech, looked, quote, passage, stands.Introductions);
        var worst = speakers.MaxBy(speaker => SpeakersNear.Rank(speaker.Finding));
        var findings = Findings(quote, stands, looked, passage, worst.Speaker, worst.Finding).ToList();
        var isSomebodyElses = findings.Any(finding => finding.Severity == Severity.Error);
        var waived = findings.Where(finding => Waivers.For(quote.Waive, finding) is not null).ToImmutableArray();
        found.AddRange(findings.Except(waived));
        return new CheckedQuote(quotation with { Verdict = isSomebodyElses && !isChanged ? Verdict.Misattributed : verdict })
        {
            Speaker = worst.Finding,
            Waived = waived,
        };
    }

    /// <param name="source">That the passage is in.</param>
    /// <param name="speaker">For whom the worst was found of all who are said to speak.</param>
    private IEnumerable<Diagnostic> Findings(
        Quote quote, LocatedQuote stands, Source source, Passage passage, Voice speaker, SpeakerFinding finding)
    {
        var outside = PassageContext.OutsideMarks(passage);
        if (BoilerplateCheck.Find(passage) is { } furniture)
            yield return QuoteFurnitureRule.Of(quote, passage, furniture);
        else if (!outside.IsEmpty && !SpeakersNear.ArePublishers(quote, source))
            yield return QuoteNotQuotedRule.Of(quote, passage, outside, source, QuotedPlace(quote, passage.Source, source));
        else if (QuoteMisattributedRule.Of(speaker, finding, passage, located.Speech) is { } misattributed)
            yield return misattributed;

        var weighty = WeightyWords.For(source.Language.Value);
        foreach (var hidden in EditsCheck.Hiding(passage, weighty))
            yield return EditHidesRule.Of(quote, passage, hidden.Gap, hidden.Word, hidden.Kind);
        foreach (var part in EditsCheck.Idle(passage, quote.Text.Value))
            yield return EditIdleRule.Of(quote, part);
        if (CutCheck.Limit(passage, weighty) is { } limit)
            yield return ExtractCutRule.Limited(quote, passage, limit);
        if (CutCheck.Opener(passage, weighty) is { } opener)
            yield return ExtractCutRule.Opened(quote, passage, opener);
        if (!stands.Quotation.OtherPlaces.IsEmpty && stands.Introductions.IsEmpty
            && !IsTheOnlyIntroduced(quote, stands.Quotation, finding, source))
            yield return QuoteAmbiguousRule.Of(quote, stands.Quotation, passage);
    }

    private bool IsTheOnlyIntroduced(Quote quote, Quotation quotation, SpeakerFinding finding, Source source) =>
        finding is SpeakerNamed or SpeakerIsPublisher
        && !quotation.OtherPlaces.Take(8).Any(place => PassageContext.IsQuoted(place) == quotation.IsQuoted
            && SpeakersNear.AreIntroduced(located.Speech, source, quote, place));

    /// <summary>A paragraph that has words of the first speaker between quotation marks.</summary>
    private Reference? QuotedPlace(Quote quote, ArchivedSource archive, Source source) =>
        located.Speech.EntityOf(quote.Speaker[0]) is { } entity
            && located.Speech.Of(archive, source.Language.Value)?.FirstQuotationOf(entity) is { } words
            ? new Reference(archive.Number, archive.ParagraphAt(words.Start).Number)
            : null;
}

internal static class QuoteAmbiguousRule
{
    public static readonly Rule Rule = new(
        "quote-ambiguous",
        Severity.Note,
        Waivable: false,
        "the words of a quotation stand in more than one place",
        """
        A quotation often stands in the headline and in the body. The place that its speaker introduces is taken; where no place
        is, or the editor does not say which, it is the first. To mean another, give the words that introduce it:

        ```yaml
        evidence: Mr. Holt told the crews
        ```
        """);

    public static Diagnostic Of(Quote quote, Quotation quotation, Passage passage) =>
        new(
            Rule,
            $"these words stand in {Wording.Places([.. quotation.OtherPlaces.Add(passage).OrderBy(place => place.Span.Start)])}; "
                + $"{passage.Place} is taken",
            new Label(quote.Text.Origin(0, quote.Text.Value.Length)))
        {
            Related = [.. quotation.OtherPlaces.Take(2).Select(place => new Label(place.Span) { Place = place.Place })],
            Help = ["to mean another place, give the words that introduce it as `evidence`"],
        };
}
