using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Quotes;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Rules;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>Looks for the quotations of a brief and reports those that are not word for word.</summary>
internal sealed class QuoteFinder(Brief brief, ArchiveSet archives, EvidenceFinder evidence, DiagnosticBag found)
{
    private readonly SpeechMaps _maps = new(brief);

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
            return new LocatedQuote(Failed(quote, Verdict.NotFound), introductions);
        }

        if (archives[source] is not { } archive)
            return new LocatedQuote(Failed(quote, Verdict.SourceMissing), introductions);
        var checks = new QuoteChecks(_maps, found);
        var quotation = QuotationLocator.Find(
            archive,
            quote.Text.Value,
            source.Language.Value,
            passage => checks.Rank(quote, passage, archive, source, introductions.LastOrDefault()));
        Report(quote, quotation, archive);
        var located = quotation.Passage is { } passage
            ? checks.Check(quote, quotation, passage, archive, source, introductions)
            : new LocatedQuote(quotation, introductions);
        return archives.IsChanged(source)
            ? located with { Quotation = located.Quotation with { Verdict = Verdict.SourceChanged } }
            : located;
    }

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

    private void Report(Quote quote, Quotation quotation, ArchivedSource archive)
    {
        if (quotation.HasOuterMarks)
            found.Add(QuoteMarksRule.Of(quote.Text, quotation));
        Diagnostic? failed = quotation.Failure switch
        {
            null => null,
            WordsDiffer differ => QuoteAlteredRule.Of(quote.Text, differ.Closest, archive, Passes),
            EditMisused misused => QuoteAlteredRule.Of(quote.Text, misused),
            WordsApart apart => QuoteSplicedRule.Of(quote.Text, apart.Pieces),
            _ => QuoteNotFoundRule.Of(quote.Text, archive),
        };
        if (failed is not null)
            found.Add(failed);

        bool Passes(string text) =>
            QuotationLocator.Find(archive, text, language: brief.Sources[archive.Number - 1].Language.Value) is { Passage: not null } passed
            && (passed.IsQuoted || quotation.Failure is WordsDiffer { Closest.Passage: var near } && !IsQuoted(near));

        bool IsQuoted(TextSpan near) => archive.QuotedAround(near with { Length = Math.Min(near.Length, 1) }) is not null;
    }

    private static Quotation Failed(Quote quote, Verdict verdict) =>
        new() { Verdict = verdict, Start = 0, Length = quote.Text.Value.Length };
}
