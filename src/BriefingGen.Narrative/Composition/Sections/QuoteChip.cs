using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Locating;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>What the checks made of a quotation, in a few words behind a shape that is drawn. BRIEF.md §8.</summary>
internal static class QuoteChip
{
    private const char NoBreakSpace = '\u00A0';

    // A longer chip may break: the words it is joined over are the source's, however long these are.
    private const int LongestUnbroken = 80;

    public static void AddTo(InlineBuilder line, CompositionContext context, Quote quote)
    {
        var located = context.Checked.QuoteOf(quote);
        var standing = Standing(located, isTranslated: quote.Translation is not null);
        var (symbol, style) = Look(standing);
        var words = Words(context.Labels, located, standing, isTranslated: quote.Translation is not null);
        line.Add(new Symbol(symbol, style))
            .Add(words.Length > LongestUnbroken ? words : words.Replace(' ', NoBreakSpace), style);
    }

    private static QuoteStanding Standing(CheckedQuote located, bool isTranslated) => located.Quotation.Verdict switch
    {
        Verdict.Misattributed => QuoteStanding.NoSuchSpeaker,
        Verdict.Spliced => QuoteStanding.FromSeparatePassages,
        Verdict.Altered => QuoteStanding.Altered,
        Verdict.NotFound => QuoteStanding.NotInTheSource,
        Verdict.SourceMissing => QuoteStanding.SourceMissing,
        Verdict.SourceChanged => QuoteStanding.SourceChanged,
        Verdict.Verbatim or Verdict.VerbatimAfterTypography or Verdict.Edited when located.Speaker is AnotherNearer =>
            QuoteStanding.AnotherNearer,
        Verdict.Verbatim or Verdict.VerbatimAfterTypography =>
            isTranslated ? QuoteStanding.OriginalWordForWord : QuoteStanding.WordForWord,
        Verdict.Edited => Edited(located.Quotation.Edits),
    };

    /// <summary>Brackets with words in them tell of a letter in brackets too.</summary>
    private static QuoteStanding Edited(QuotationEdits edits) => (
        edits.HasFlag(QuotationEdits.Shortened), edits.HasFlag(QuotationEdits.WordsAdded), edits.HasFlag(QuotationEdits.Recased)) switch
    {
        (true, true, _) => QuoteStanding.ShortenedAndWordsAdded,
        (false, true, _) => QuoteStanding.WordsAdded,
        (true, false, true) => QuoteStanding.ShortenedAndRecased,
        (false, false, true) => QuoteStanding.Recased,
        (_, false, false) => QuoteStanding.Shortened,
    };

    private static string Words(LabelSet labels, CheckedQuote located, QuoteStanding standing, bool isTranslated)
    {
        var words = labels.Quotation(standing);
        if (standing is QuoteStanding.WordForWord or QuoteStanding.OriginalWordForWord)
        {
            if (located.Quotation.IsExtract)
                words += ", " + labels.Extract;
            if (!located.Quotation.Interruptions.IsEmpty)
                words += ", " + string.Format(null, labels.JoinedOver, Interruptions(labels, located.Quotation));
        }

        if (!StandsInTheSource(standing))
            return words;
        if (located.Quotation.HasSic)
            words += labels.Semicolon + labels.SicIsOurs;
        return isTranslated ? words + labels.Semicolon + labels.TranslationIsNotChecked : words;
    }

    private static string Interruptions(LabelSet labels, Quotation quotation) => string.Join(
        labels.Words.ListSeparator,
        quotation.Interruptions.Select(words =>
            string.Format(null, labels.Quoted, labels.Words.Nested(ArchivedText.OneLine(WithBracket(words))).Value)));

    /// <summary>An attribution is given without the punctuation at its end; a bracket that closes one in it belongs to its words.</summary>
    private static TextSpan WithBracket(TextSpan words) =>
        words.Text.LastIndexOf('(') > words.Text.LastIndexOf(')') && words.File.Content.AsSpan(words.End).StartsWith(")")
            ? words.File.Span(words.Start, words.Length + 1)
            : words;

    private static bool StandsInTheSource(QuoteStanding standing) => Look(standing).Symbol is SymbolKind.Tick or SymbolKind.Pencil;

    private static (SymbolKind Symbol, InlineStyle Style) Look(QuoteStanding standing) => standing switch
    {
        QuoteStanding.WordForWord or QuoteStanding.OriginalWordForWord => (SymbolKind.Tick, InlineStyle.StrongAccent),
        QuoteStanding.Shortened or QuoteStanding.WordsAdded or QuoteStanding.ShortenedAndWordsAdded
            or QuoteStanding.Recased or QuoteStanding.ShortenedAndRecased => (SymbolKind.Pencil, InlineStyle.StrongAccent),
        QuoteStanding.AnotherNearer or QuoteStanding.NoSuchSpeaker => (SymbolKind.Exclamation, InlineStyle.StatusDisputed),
        QuoteStanding.Altered or QuoteStanding.NotInTheSource or QuoteStanding.FromSeparatePassages
            or QuoteStanding.SourceMissing or QuoteStanding.SourceChanged => (SymbolKind.Cross, InlineStyle.StatusDisputed),
    };
}
