using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>The verdict on a quotation: a shape and a few words. CONTRACT.md §8.</summary>
internal static class QuoteChip
{
    private const char NoBreakSpace = '\u00A0';

    // A longer chip may break: it names words of the source, of any length.
    private const int LongestUnbroken = 80;

    public static void AddTo(InlineBuilder line, CompositionContext context, Quote quote)
    {
        var checkedQuote = context.Checked.QuoteOf(quote);
        var verdict = VerdictOn(checkedQuote, isTranslated: quote.Translation is not null);
        var (symbol, style) = Look(verdict);
        var words = Words(context.Labels, checkedQuote, verdict, isTranslated: quote.Translation is not null);
        line.Add(new Symbol(symbol, style))
            .Add(words.Length > LongestUnbroken ? words : words.Replace(' ', NoBreakSpace), style);
    }

    private static PrintedVerdict VerdictOn(CheckedQuote quote, bool isTranslated) => quote.Quotation.Verdict switch
    {
        Verdict.Misattributed => PrintedVerdict.NoSuchSpeaker,
        Verdict.Spliced => PrintedVerdict.FromSeparatePassages,
        Verdict.Altered => PrintedVerdict.Altered,
        Verdict.NotFound => PrintedVerdict.NotInTheSource,
        Verdict.SourceMissing => PrintedVerdict.SourceMissing,
        Verdict.SourceChanged => PrintedVerdict.SourceChanged,
        Verdict.Verbatim or Verdict.VerbatimAfterTypography or Verdict.Edited when quote.Speaker is AnotherNearer =>
            PrintedVerdict.AnotherNearer,
        Verdict.Verbatim or Verdict.VerbatimAfterTypography =>
            isTranslated ? PrintedVerdict.OriginalWordForWord : PrintedVerdict.WordForWord,
        Verdict.Edited => Edited(quote.Quotation.Edits),
    };

    /// <summary>“Words added in [ ]” covers a changed capital too.</summary>
    private static PrintedVerdict Edited(QuotationEdits edits) => (
        edits.HasFlag(QuotationEdits.Shortened),
        edits.HasFlag(QuotationEdits.WordsAdded),
        edits.HasFlag(QuotationEdits.Recased)) switch
    {
        (true, true, _) => PrintedVerdict.ShortenedAndWordsAdded,
        (false, true, _) => PrintedVerdict.WordsAdded,
        (true, false, true) => PrintedVerdict.ShortenedAndRecased,
        (false, false, true) => PrintedVerdict.Recased,
        (_, false, false) => PrintedVerdict.Shortened,
    };

    private static string Words(LabelSet labels, CheckedQuote quote, PrintedVerdict verdict, bool isTranslated)
    {
        var words = labels.Quotation(verdict);
        if (verdict is PrintedVerdict.WordForWord or PrintedVerdict.OriginalWordForWord)
        {
            if (quote.Quotation.IsExtract)
                words += ", " + labels.Extract;
            if (!quote.Quotation.Interruptions.IsEmpty)
                words += ", " + string.Format(null, labels.JoinedOver, Interruptions(labels, quote.Quotation));
        }

        if (!StandsInTheSource(verdict))
            return words;
        if (quote.Quotation.HasSic)
            words += labels.Semicolon + labels.SicIsOurs;
        return isTranslated ? words + labels.Semicolon + labels.TranslationIsNotChecked : words;
    }

    private static string Interruptions(LabelSet labels, Quotation quotation) => string.Join(
        labels.Words.ListSeparator,
        quotation.Interruptions.Select(words =>
            string.Format(null, labels.Quoted, labels.Words.Nested(PrintedSource.Words(WithBracket(words))).Value)));

    /// <summary>An interruption comes without its final punctuation; a bracket that closes one of its own is added
    /// again.</summary>
    private static TextSpan WithBracket(TextSpan words) =>
        words.Text.LastIndexOf('(') > words.Text.LastIndexOf(')') && words.File.Content.AsSpan(words.End).StartsWith(")")
            ? words.File.Span(words.Start, words.Length + 1)
            : words;

    private static bool StandsInTheSource(PrintedVerdict verdict) =>
        Look(verdict).Symbol is SymbolKind.Tick or SymbolKind.Pencil;

    private static (SymbolKind Symbol, InlineStyle Style) Look(PrintedVerdict verdict) => verdict switch
    {
        PrintedVerdict.WordForWord or PrintedVerdict.OriginalWordForWord => (SymbolKind.Tick, InlineStyle.StrongAccent),
        PrintedVerdict.Shortened or PrintedVerdict.WordsAdded or PrintedVerdict.ShortenedAndWordsAdded
            or PrintedVerdict.Recased or PrintedVerdict.ShortenedAndRecased => (SymbolKind.Pencil, InlineStyle.StrongAccent),
        PrintedVerdict.AnotherNearer or PrintedVerdict.NoSuchSpeaker => (SymbolKind.Exclamation, InlineStyle.StatusDisputed),
        PrintedVerdict.Altered or PrintedVerdict.NotInTheSource or PrintedVerdict.FromSeparatePassages
            or PrintedVerdict.SourceMissing or PrintedVerdict.SourceChanged => (SymbolKind.Cross, InlineStyle.StatusDisputed),
    };
}
