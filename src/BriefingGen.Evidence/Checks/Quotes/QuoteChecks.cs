using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Rules;
using BriefingGen.Evidence.Sources;
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

        var findings = new List<Diagnostic>();
        if (!outside.IsEmpty && !isPublishers)
            findings.Add(QuoteNotQuotedRule.Of(quote, passage, outside, source, QuotedPlace(quote, archive, source)));
        else if (QuoteMisattributedRule.Of(worst.Speaker, worst.Finding, passage, maps) is { } misattributed)
            findings.Add(misattributed);

        var isSomebodyElses = findings.Any(finding => finding.Severity == Severity.Error);
        var waived = findings.Where(finding => Waivers.For(quote.Waive, finding) is not null).ToImmutableArray();
        found.AddRange(findings.Except(waived));
        return new LocatedQuote(isSomebodyElses ? quotation with { Verdict = Verdict.Misattributed } : quotation, introductions)
        {
            Speaker = worst.Finding,
            Waived = waived,
        };
    }

    /// <summary>A paragraph that has words of the first speaker between quotation marks.</summary>
    private Reference? QuotedPlace(Quote quote, ArchivedSource archive, Source source) =>
        maps.PartyOf(quote.Speaker[0]) is { } party && maps.Of(archive, source.Language.Value)?.FirstQuotationOf(party) is { } words
            ? new Reference(archive.Number, archive.ParagraphAt(words.Start).Number)
            : null;
}
