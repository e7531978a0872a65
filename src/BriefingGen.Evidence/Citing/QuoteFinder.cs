using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Citing;

/// <summary>Looks for the quotations of a brief. Only a quotation whose source cannot be told is reported here.</summary>
internal sealed class QuoteFinder(Brief brief, ArchiveSet archives, EvidenceFinder evidence, SpeechMaps maps, DiagnosticBag found)
{
    public LocatedQuote Find(Quote quote)
    {
        var introductions = evidence.Find(quote.Evidence, []);
        var named = quote.Evidence.Select(selector => SourceChoice.Of(brief, selector.Source, [])).OfType<Source>().FirstOrDefault();
        named ??= introductions is [var first, ..] ? brief.Sources[first.Source.Number - 1] : SourceChoice.Of(brief, null, []);
        if ((named ?? evidence.OnlySourceWith(archive => Search(archive, quote)) ?? OnlyNear(quote)) is not { } source)
        {
            // In a source that cannot be read the words may stand; that was told.
            if (quote.Evidence.All(selector => selector.Exact is null) && brief.Sources.All(other => archives[other] is not null))
                found.Add(evidence.WhichSource(quote.Text, archive => Search(archive, quote), id =>
                    $"`evidence: {{source: {id}}}`"));
            return new LocatedQuote(Failed(quote, Verdict.NotFound), null, introductions);
        }

        if (archives[source] is not { } archive)
            return new LocatedQuote(Failed(quote, Verdict.SourceMissing), source, introductions);
        var quotation = QuotationLocator.Find(
            archive, quote.Text.Value, source.Language.Value, passage => Rank(quote, passage, source, introductions.LastOrDefault()));
        return new LocatedQuote(quotation, source, introductions);
    }

    /// <summary>How well a place answers to who is said to speak: of several the best is taken.</summary>
    private int Rank(Quote quote, Passage passage, Source source, Passage? introduction) =>
        (PassageContext.IsQuoted(passage) && !SpeakersNear.ArePublishers(quote, source) ? 4 : 0)
        + (QuotationLocator.IsNear(passage, introduction) ? 2 : 0)
        + (SpeakersNear.AreIntroduced(maps, source, quote, passage) ? 1 : 0);

    /// <summary>The only source that almost has the words: the difference is told, rather than a question asked.</summary>
    private Source? OnlyNear(Quote quote) => brief.Sources
        .Where(source => archives[source] is { } archive && Search(archive, quote) is { Passage: null, Failure: WordsDiffer })
        .Take(2).ToList() is [var only] && brief.Sources.All(source => archives[source] is not { } archive || Search(archive, quote).Passage is null)
            ? only
            : null;

    private static PassageSearch Search(ArchivedSource archive, Quote quote)
    {
        var quotation = QuotationLocator.Find(archive, quote.Text.Value);
        return new PassageSearch(quotation.Passage, quotation.Failure);
    }

    private static Quotation Failed(Quote quote, Verdict verdict) =>
        new() { Verdict = verdict, Start = 0, Length = quote.Text.Value.Length };
}

/// <summary>Where a quotation of a brief stands.</summary>
/// <param name="Source">In which it was looked for; null if that cannot be told.</param>
/// <param name="Introductions">The passages that the editor gives as introducing it; often none.</param>
public sealed record LocatedQuote(Quotation Quotation, Source? Source, ImmutableArray<Passage> Introductions);
