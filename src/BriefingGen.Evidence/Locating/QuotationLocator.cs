using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Finds a quotation in its source. Literal first: what stands in the archive as typed is word for word, whatever brackets it
/// has; only then are brackets read as edits. CONTRACT.md §3.5.
/// </summary>
public static class QuotationLocator
{
    /// <summary>Of more places than these the first ones are looked at for who speaks there.</summary>
    private const int MostRanked = 64;

    /// <param name="text">As typed.</param>
    /// <param name="introduction">The passage that introduces it: of several places one in its last paragraph, or in the next
    /// one, is taken.</param>
    /// <param name="language">The source's, a BCP 47 tag: what brackets may not change is read by it.</param>
    public static Quotation Find(ArchivedSource source, string text, Passage? introduction = null, string language = "en") =>
        Find(source, text, language,
            passage => (PassageContext.IsQuoted(passage) ? 2 : 0) + (IsNear(passage, introduction) ? 1 : 0));

    /// <param name="rank">Of several places the first of those with the highest rank is taken.</param>
    internal static Quotation Find(ArchivedSource source, string text, string language, Func<Passage, int> rank)
    {
        var (start, end) = OuterMarks.Inside(text);
        end = OuterMarks.WithoutComma(text, start, end);
        var inner = text[start..end];
        var search = new QuotationSearch(source, inner, new FoldedWords(TypographyFold.Fold(inner)), language);
        var places = search.Find();
        if (places.IsEmpty && OuterMarks.WithoutContinued(inner) is { } joined)
            places = new QuotationSearch(source, inner, new FoldedWords(TypographyFold.Fold(joined)), language).Find();
        var printed = new Quotation
        {
            Verdict = Verdict.NotFound,
            Start = start,
            Length = end - start,
            HasOuterMarks = start > 0,
        };
        if (places.IsEmpty)
        {
            var failure = search.Explain();
            return printed with { Verdict = VerdictOf(failure), Failure = Shift(failure, start) };
        }

        var passages = places.Select(parts => new Passage(source, Shift(parts, start))).ToImmutableArray();
        var chosen = passages.Length == 1 ? passages[0] : passages.Take(MostRanked).MaxBy(rank)!;
        return printed with
        {
            Verdict = VerdictOf(chosen, text),
            Passage = chosen,
            OtherPlaces = passages.Remove(chosen),
            IsQuoted = PassageContext.IsQuoted(chosen),
            IsExtract = PassageContext.IsPartOfMore(chosen),
        };
    }

    /// <summary>Whether a passage introduces another: it ends in its paragraph, or in the one before.</summary>
    internal static bool IsNear(Passage passage, Passage? introduction) =>
        introduction is not null && passage.References[0].Paragraph - introduction.References[^1].Paragraph is 0 or 1;

    private static Verdict VerdictOf(Passage passage, string text)
    {
        if (passage.Parts.Any(part => part is Insertion or Replacement or CaseChange or Ellipsis { Interruption: null }))
            return Verdict.Edited;
        var isSame = passage.Parts.OfType<Matched>().All(part =>
            part.Source.Text.SequenceEqual(text.AsSpan(part.Start, part.Length).Trim()));
        return isSame ? Verdict.Verbatim : Verdict.VerbatimAfterTypography;
    }

    private static Verdict VerdictOf(LocatingFailure failure) => failure switch
    {
        WordsApart => Verdict.Spliced,
        WordsDiffer or EditMisused => Verdict.Altered,
        _ => Verdict.NotFound,
    };

    private static ImmutableArray<PassagePart> Shift(ImmutableArray<PassagePart> parts, int by) =>
        by == 0 ? parts : [.. parts.Select(part => part with { Start = part.Start + by })];

    private static LocatingFailure Shift(LocatingFailure failure, int by) => failure switch
    {
        WordsDiffer differ => new WordsDiffer(differ.Closest with
        {
            Differences = [.. differ.Closest.Differences.Select(difference => difference with { Start = difference.Start + by })],
        }),
        WordsApart apart => new WordsApart([.. apart.Pieces.Select(piece => new Passage(piece.Source, Shift(piece.Parts, by)))]),
        EditMisused misused => misused with { Start = misused.Start + by },
        _ => failure,
    };
}
