using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Finds a quotation in its source. Literal first: what stands in the archive as typed is word for word, whatever brackets it has;
/// only then are brackets read as edits. BRIEF.md §3.5.
/// </summary>
public static class QuotationLocator
{
    /// <param name="text">As typed.</param>
    /// <param name="introduction">The passage that introduces it: of several places one in its last paragraph, or in the next one, is
    /// taken.</param>
    public static Quotation Find(ArchivedSource source, string text, Passage? introduction = null)
    {
        var (start, end) = OuterMarks.Inside(text);
        var words = new Words(TypographyFold.Fold(text[start..end]));
        var search = new QuotationSearch(source, text[start..end], words);
        var printed = new Quotation
        {
            Verdict = Verdict.NotFound,
            Start = start,
            Length = end - start,
            HasOuterMarks = start > 0,
        };
        if (search.Find() is not { Length: > 0 } found)
        {
            var failure = search.Explain();
            return printed with { Verdict = VerdictOf(failure), Failure = Shift(failure, start) };
        }

        var passages = found.Select(parts => new Passage(source, Shift(parts, start))).ToImmutableArray();
        var chosen = passages.MaxBy(passage => Rank(passage, introduction))!;
        return printed with
        {
            Verdict = VerdictOf(chosen, text),
            Passage = chosen,
            OtherPlaces = passages.Remove(chosen),
            IsQuoted = Extract.IsQuoted(chosen),
            IsExtract = Extract.IsPartOfMore(chosen),
        };
    }

    private static int Rank(Passage passage, Passage? introduction)
    {
        var isNear = introduction is not null
            && passage.References[0].Paragraph - introduction.References[^1].Paragraph is 0 or 1;
        return (Extract.IsQuoted(passage) ? 2 : 0) + (isNear ? 1 : 0);
    }

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
