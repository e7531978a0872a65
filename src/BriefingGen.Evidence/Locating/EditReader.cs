using System.Collections.Immutable;
using System.Text;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Reads `[sic]`, `[…]`, `[word]` and `[T]he` in a quotation, and `[…]` in evidence. It is the only place where brackets are read
/// as edits; everything after it reads the parts of a <see cref="Passage"/>.
/// </summary>
internal static class EditReader
{
    /// <summary>The words as they are, brackets and all.</summary>
    public static ImmutableArray<LiteralWord> ReadLiterally(Words words, int from, int to) =>
        [.. Enumerable.Range(from, to - from).Select(word => Literal(words, word))];

    /// <param name="onlyEllipsis">Other brackets are words to be found.</param>
    /// <param name="recase">Read `[T]he` as “the”; otherwise as “The”.</param>
    public static EditedText Read(Words words, int from, int to, bool onlyEllipsis, bool recase = true)
    {
        var literals = ImmutableArray.CreateBuilder<ImmutableArray<LiteralWord>>();
        var gaps = ImmutableArray.CreateBuilder<ImmutableArray<Edit>>();
        var literal = ImmutableArray.CreateBuilder<LiteralWord>();
        var gap = ImmutableArray.CreateBuilder<Edit>();
        for (var word = from; word < to;)
        {
            if (EditAt(words, word, to, onlyEllipsis) is { } edit)
            {
                if (literal.Count > 0)
                    literals.Add(literal.DrainToImmutable());
                gap.Add(edit);
                word += edit.WordCount;
                continue;
            }

            if (literal.Count == 0)
                gaps.Add(gap.DrainToImmutable());
            var isRecased = !onlyEllipsis && IsLetterInBrackets(words, word, from, to);
            literal.Add(isRecased ? Recased(words, word, recase) : Literal(words, word));
            word += isRecased ? 4 : 1;
        }

        if (literal.Count > 0)
            literals.Add(literal.DrainToImmutable());
        gaps.Add(gap.DrainToImmutable());
        return new EditedText(literals.DrainToImmutable(), gaps.DrainToImmutable());
    }

    private static LiteralWord Literal(Words words, int word) => new(
        words.Memory(word), words.HasSpaceAfter(word), words.OriginStart(word), words.OriginEnd(word));

    private static LiteralWord Recased(Words words, int bracket, bool recase)
    {
        var letter = words[bracket + 1];
        var text = string.Concat(recase ? InOtherCase(letter) : letter, words[bracket + 3]);
        return new LiteralWord(
            text.AsMemory(), words.HasSpaceAfter(bracket + 3), words.OriginStart(bracket), words.OriginEnd(bracket + 3), IsRecased: true);
    }

    private static string InOtherCase(ReadOnlySpan<char> letter)
    {
        Rune.DecodeFromUtf16(letter, out var rune, out _);
        var upper = Rune.ToUpperInvariant(rune);
        return (upper == rune ? Rune.ToLowerInvariant(rune) : upper).ToString();
    }

    private static Edit? EditAt(Words words, int open, int to, bool onlyEllipsis)
    {
        if (words[open] is not "[")
            return null;
        var close = open + 1;
        while (close < to && words[close] is not ("[" or "]"))
            close++;
        if (close == to || words[close] is "[" || KindOf(words, open, close) is not { } kind)
            return null;
        if (onlyEllipsis && kind != EditKind.Ellipsis)
            return null;
        return new Edit(kind, open, close + 1 - open, words.OriginStart(open), words.OriginEnd(close));
    }

    private static EditKind? KindOf(Words words, int open, int close)
    {
        var only = close == open + 2 ? words[open + 1] : default;
        if (only is "sic" or "كذا" or "کذا")
            return EditKind.Sic;
        if (only is "...")
            return EditKind.Ellipsis;
        if (!Enumerable.Range(open + 1, close - open - 1).Any(words.IsWord) || IsLetterInBrackets(words, open, 0, words.Count))
            return null;
        return EditKind.Words;
    }

    /// <summary>One letter in brackets at the beginning of a word.</summary>
    private static bool IsLetterInBrackets(Words words, int open, int from, int to) =>
        open + 3 < to
        && words[open] is "["
        && words[open + 2] is "]"
        && Rune.DecodeFromUtf16(words[open + 1], out var letter, out var length) == System.Buffers.OperationStatus.Done
        && length == words[open + 1].Length
        && Rune.IsLetter(letter)
        && !words.HasSpaceAfter(open + 2)
        && words.IsWord(open + 3)
        && (open == from || words.HasSpaceAfter(open - 1) || !words.IsWord(open - 1));
}
