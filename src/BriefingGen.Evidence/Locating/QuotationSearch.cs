using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>One quotation looked for in one source.</summary>
/// <param name="text">Without outer quotation marks; offsets are offsets in it.</param>
internal sealed class QuotationSearch(ArchivedSource source, string text, Words words, string language)
{
    /// <summary>Words that stand more often say nothing about where they were taken from.</summary>
    private const int MostPlaces = 1000;

    private readonly WeightyWords _weighty = WeightyWords.For(language);

    /// <returns>The parts for each place where the quotation stands, in the order of the source; empty where it does
    /// not.</returns>
    public ImmutableArray<ImmutableArray<PassagePart>> Find()
    {
        if (words.Count == 0)
            return [];
        var literal = new EditedText([EditReader.ReadLiterally(words)], [[], []]);
        if (Places(literal) is { Length: > 0 } places)
            return places;
        var edited = Edited(recase: true);
        places = [.. Places(edited).Where(parts => Misused(parts) is null)];
        return places.IsEmpty && edited.IsRecased
            ? [.. Places(Edited(recase: false)).Where(parts => Misused(parts) is null)]
            : places;
    }

    /// <summary>Why the quotation was not found.</summary>
    public LocatingFailure Explain()
    {
        foreach (var recase in (ReadOnlySpan<bool>)[true, false])
            if (Places(Edited(recase)) is [var place, ..] && Misused(place) is { } misused)
                return misused;
        var edited = Edited(recase: true);
        var pieces = new List<Passage>();
        foreach (var piece in BetweenEllipses(edited))
        {
            if (Rows(piece) is [var row, ..])
                pieces.Add(new Passage(source, PartBuilder.Build(
                    source, text, words, piece, row, piece.Literals[0][0].Start, piece.Literals[^1][^1].End)));
            else
                return Explain(piece);
        }

        return pieces.Count == 0 ? new WordsNotFound() : new WordsApart([.. pieces]);
    }

    private EditedText Edited(bool recase) => EditReader.Read(words, onlyEllipsis: false, recase);

    private EditMisused? Misused(ImmutableArray<PassagePart> parts) => EditLimits.Misused(source, parts, text, _weighty);

    private ImmutableArray<ImmutableArray<PassagePart>> Places(EditedText edited) =>
        [.. Rows(edited).Take(MostPlaces).Select(row => PartBuilder.Build(source, text, words, edited, row))];

    private List<ImmutableArray<Place>> Rows(EditedText edited) =>
        Rows(edited, (gap, before, after) => AllowedGap.Allows(source, words, gap, before, after));

    private List<ImmutableArray<Place>> Rows(EditedText edited, Func<ImmutableArray<Edit>, Place, Place, bool> mayFollow)
    {
        if (edited.Literals.IsEmpty)
            return [];
        var places = new List<List<Place>>();
        for (var i = 0; i < edited.Literals.Length; i++)
        {
            var literal = edited.Literals[i].AsSpan();
            var isBeforeMark = i + 1 == edited.Literals.Length || edited.Gaps[i + 1].Any(edit => edit.Kind == EditKind.Ellipsis);
            var found = isBeforeMark ? PlaceFinder.FindBeforeClosingMark(source, literal)
                : PlaceFinder.Find(source.Index, literal);
            if (found.Count == 0)
                return [];
            places.Add(found);
        }

        return Chain.Find(places, (i, before, after) => mayFollow(edited.Gaps[i + 1], before, after));
    }

    /// <summary>The text cut where it says that words are left out.</summary>
    private static IEnumerable<EditedText> BetweenEllipses(EditedText edited)
    {
        var first = 0;
        for (var i = 0; i < edited.Literals.Length; i++)
        {
            if (i + 1 < edited.Literals.Length && !edited.Gaps[i + 1].Any(edit => edit.Kind == EditKind.Ellipsis))
                continue;
            yield return new EditedText(
                edited.Literals[first..(i + 1)],
                [[], .. edited.Gaps[(first + 1)..(i + 1)], []]);
            first = i + 1;
        }
    }

    private LocatingFailure Explain(EditedText piece)
    {
        if (ReplacingTooMany(piece) is { } misused)
            return misused;
        var failure = FailureFinder.Explain(source, WithoutEdits(piece));
        if (failure is not WordsDiffer { Closest: var closest })
            return failure;
        var others = closest.Differences.RemoveAll(difference => IsAtBrackets(piece, difference));
        return others.IsEmpty ? failure : new WordsDiffer(closest with { Differences = others });
    }

    /// <summary>The words as they would be without brackets: the space behind brackets is the one that counts.</summary>
    private ImmutableArray<LiteralWord> WithoutEdits(EditedText piece)
    {
        var joined = ImmutableArray.CreateBuilder<LiteralWord>();
        for (var i = 0; i < piece.Literals.Length; i++)
        {
            joined.AddRange(piece.Literals[i]);
            if (piece.Gaps[i + 1] is [.., var edit])
                joined[^1] = joined[^1] with { HasSpaceAfter = words.HasSpaceAfter(edit.FirstWord + edit.WordCount - 1) };
        }

        return joined.ToImmutable();
    }

    /// <summary>Brackets that would be right if they could stand for any words.</summary>
    private EditMisused? ReplacingTooMany(EditedText piece)
    {
        var rows = Rows(piece, (gap, before, after) => gap.Any(edit => edit.Kind == EditKind.Words)
            ? AllowedGap.MayLeaveOut(source, before, after)
            : AllowedGap.Allows(source, words, gap, before, after));
        if (rows is not [var row, ..])
            return null;
        var gap = Enumerable.Range(1, row.Length - 1)
            .First(gap => AllowedGap.WordsBetween(source, row[gap - 1], row[gap]) > AllowedGap.MostInBrackets);
        var bracket = piece.Gaps[gap].First(edit => edit.Kind == EditKind.Words);
        return new EditMisused(EditMisuse.ReplacesTooMany, bracket.Start, bracket.Length);
    }

    /// <summary>The source has words where the text has brackets.</summary>
    private static bool IsAtBrackets(EditedText piece, WordDifference difference)
    {
        if (difference.Length > 0)
            return false;
        var next = piece.Literals.ToList().FindIndex(literal => literal[0].Start == difference.Start);
        return next > 0 && piece.Gaps[next].Any(edit => edit.Kind == EditKind.Words);
    }
}
