using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Finds the one place of a source that evidence means: the exact words of a W3C TextQuoteSelector, told apart by what stands
/// around them where they stand twice. `[…]` leaves words out, unless the source has just that.
/// </summary>
public static class PassageLocator
{
    /// <param name="exact">As typed; offsets of the passage's parts are offsets in it.</param>
    /// <param name="prefix">What stands right before, to any length, even from the middle of a word.</param>
    /// <param name="suffix">What stands right after.</param>
    public static PassageSearch Find(ArchivedSource source, string exact, string? prefix = null, string? suffix = null)
    {
        var search = Find(source, exact, new Words(TypographyFold.Fold(exact)), prefix, suffix);
        if (search.Passage is not null)
            return search;
        if (OuterMarks.WithoutContinued(exact) is { } joined
            && Find(source, exact, new Words(TypographyFold.Fold(joined)), prefix, suffix) is { Passage: not null } found)
            return found;
        return OuterMarks.WithoutFirst(exact) is { } inside
            && Find(source, exact, new Words(TypographyFold.Fold(inside)), prefix, suffix) is { Passage: { } continued } behind
            && continued.Span.Start > 0 && source.File.Content[continued.Span.Start - 1] == exact.AsSpan().TrimStart()[0]
                ? behind : search;
    }

    private static PassageSearch Find(ArchivedSource source, string exact, Words words, string? prefix, string? suffix)
    {
        if (words.Count == 0)
            return new PassageSearch(null, new WordsNotFound());

        var whole = EditReader.ReadLiterally(words);
        var places = PlaceFinder.Find(source.Index, whole.AsSpan());
        if (places.Count > 0)
        {
            var passages = ImmutableArray.CreateBuilder<Passage>(places.Count);
            foreach (var place in places)
                passages.Add(new Passage(source, [new Matched(0, exact.Length, place.SpanIn(source))]));
            return Choose(passages.DrainToImmutable(), prefix, suffix);
        }

        if (Elisions.Find(source, whole) is { IsEmpty: false } spans)
            return Choose([.. spans.Select(span => new Passage(source, [new Matched(0, exact.Length, span)]))], prefix, suffix);
        var edited = EditReader.Read(words, onlyEllipsis: true);
        if (edited.Literals.IsEmpty)
            return new PassageSearch(null, new WordsNotFound());
        return FindPieces(source, exact, words, edited, prefix, suffix);
    }

    private static PassageSearch FindPieces(
        ArchivedSource source, string exact, Words words, EditedText edited, string? prefix, string? suffix)
    {
        var places = edited.Literals.Select(literal => PlaceFinder.Find(source.Index, literal.AsSpan())).ToList();
        var missing = places.FindIndex(found => found.Count == 0);
        if (missing >= 0)
            return new PassageSearch(null, FailureFinder.Explain(source, edited.Literals[missing]));
        var rows = Chain.Find(places, (_, before, after) => AllowedGap.MayLeaveOut(source, before, after));
        if (rows.Count > 0)
        {
            var passages = rows.Select(row => new Passage(source, PartBuilder.Build(source, exact, words, edited, row)));
            return Choose([.. passages], prefix, suffix);
        }

        return new PassageSearch(null, new WordsApart(
            [.. edited.Literals.Zip(places, (literal, found) => FailureFinder.Piece(source, literal, found[0]))]));
    }

    private static PassageSearch Choose(ImmutableArray<Passage> places, string? prefix, string? suffix)
    {
        ImmutableArray<Passage> fitting = [.. places.Where(place => Fits(place, prefix, suffix))];
        return fitting.Length switch
        {
            1 => new PassageSearch(fitting[0], null),
            0 => new PassageSearch(null, new ContextDiffers(places)),
            _ => new PassageSearch(null, new WordsAmbiguous(fitting)),
        };
    }

    private static bool Fits(Passage passage, string? prefix, string? suffix)
    {
        var content = passage.Source.File.Content;
        return (prefix is null || EndsWith(content.AsSpan(0, passage.Span.Start), TypographyFold.Fold(prefix).Value.Trim(' ')))
            && (suffix is null || StartsWith(content.AsSpan(passage.Span.End), TypographyFold.Fold(suffix).Value.Trim(' ')));
    }

    /// <summary>As much of the source is folded as could answer to the context, and some more for what the fold leaves
    /// out.</summary>
    private static int Enough(string folded) => folded.Length * 2 + 64;

    private static bool EndsWith(ReadOnlySpan<char> before, string prefix)
    {
        var near = before[Math.Max(before.Length - Enough(prefix), 0)..];
        return TypographyFold.Fold(near.ToString()).Value.AsSpan().TrimEnd(' ').EndsWith(prefix, StringComparison.Ordinal);
    }

    private static bool StartsWith(ReadOnlySpan<char> after, string suffix)
    {
        var near = after[..Math.Min(Enough(suffix), after.Length)];
        return TypographyFold.Fold(near.ToString()).Value.AsSpan().TrimStart(' ').StartsWith(suffix, StringComparison.Ordinal);
    }
}
