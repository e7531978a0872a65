using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Rules;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>All that is asked of a quotation whose words are in its source: whose they are, and what its edits and ends do to
/// them.</summary>
internal sealed class QuoteChecks(SpeechMaps maps, DiagnosticBag found)
{
    /// <param name="quotation">With a passage.</param>
    public LocatedQuote Check(
        Quote quote, Quotation quotation, Passage passage, ArchivedSource archive, Source source, ImmutableArray<Passage> introductions)
    {
        var speakers = SpeakerCheck.Find(maps, archive, source, quote, passage, introductions);
        var worst = speakers.MaxBy(speaker => SpeakerCheck.Rank(speaker.Finding));
        var outside = MarksCheck.Outside(passage);
        var isPublishers = quote.Speaker.All(speaker => SpeakerCheck.IsPublisher(speaker, source));

        var weighty = WeightyWords.For(source.Language.Value);
        var findings = new List<Diagnostic>();
        if (FurnitureCheck.Find(passage) is { } furniture)
            findings.Add(QuoteFurnitureRule.Of(quote, passage, furniture));
        else if (!outside.IsEmpty && !isPublishers)
            findings.Add(QuoteNotQuotedRule.Of(quote, passage, outside, source, QuotedPlace(quote, archive, source)));
        else if (QuoteMisattributedRule.Of(worst.Speaker, worst.Finding, passage, maps) is { } misattributed)
            findings.Add(misattributed);

        findings.AddRange(EditsCheck.Hiding(passage, weighty).Select(hidden =>
            EditHidesRule.Of(quote, passage, hidden.Gap, hidden.Word, hidden.Kind)));
        findings.AddRange(EditsCheck.Idle(passage, quote.Text.Value).Select(part => EditIdleRule.Of(quote, part)));
        if (CutCheck.Limit(passage, weighty) is { } limit)
            findings.Add(ExtractCutRule.Limited(quote, passage, limit));
        if (CutCheck.Opener(passage, weighty) is { } opener)
            findings.Add(ExtractCutRule.Opened(quote, passage, opener));
        if (!quotation.OtherPlaces.IsEmpty && introductions.IsEmpty
            && !IsTheOnlyIntroduced(quote, quotation, worst.Finding, archive, source))
            findings.Add(QuoteAmbiguousRule.Of(quote, quotation, passage));

        var isSomebodyElses = findings.Any(finding => finding.Severity == Severity.Error);
        var waived = findings.Where(finding => Waivers.For(quote.Waive, finding) is not null).ToImmutableArray();
        found.AddRange(findings.Except(waived));
        return new LocatedQuote(isSomebodyElses ? quotation with { Verdict = Verdict.Misattributed } : quotation, introductions)
        {
            Speaker = worst.Finding,
            Waived = waived,
        };
    }

    /// <summary>How well a place answers to who is said to speak: of several the best is taken.</summary>
    public int Rank(Quote quote, Passage passage, ArchivedSource archive, Source source, Passage? introduction)
    {
        var isPublishers = quote.Speaker.All(speaker => SpeakerCheck.IsPublisher(speaker, source));
        return (Extract.IsQuoted(passage) && !isPublishers ? 4 : 0) + (QuotationLocator.IsNear(passage, introduction) ? 2 : 0)
            + (IsIntroduced(quote, passage, archive, source) ? 1 : 0);
    }

    private bool IsIntroduced(Quote quote, Passage passage, ArchivedSource archive, Source source) =>
        SpeakerCheck.Find(maps, archive, source, quote, passage, []).All(speaker =>
            speaker.Finding is SpeakerNamed or SpeakerIsPublisher);

    private bool IsTheOnlyIntroduced(Quote quote, Quotation quotation, SpeakerFinding finding, ArchivedSource archive, Source source) =>
        finding is SpeakerNamed or SpeakerIsPublisher
        && !quotation.OtherPlaces.Take(8).Any(place =>
            Extract.IsQuoted(place) == quotation.IsQuoted && IsIntroduced(quote, place, archive, source));

    /// <summary>A paragraph that has words of the first speaker between quotation marks.</summary>
    private Reference? QuotedPlace(Quote quote, ArchivedSource archive, Source source) =>
        maps.EntityOf(quote.Speaker[0]) is { } entity
            && maps.Of(archive, source.Language.Value)?.FirstQuotationOf(entity) is { } words
            ? new Reference(archive.Number, archive.ParagraphAt(words.Start).Number)
            : null;
}
