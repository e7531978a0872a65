using System.Collections.Immutable;
using System.Text;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Reads `[sic]`, `[…]`, `[word]` and `[T]he` in a quotation, and `[…]` in evidence. It is the only place where brackets are read
/// as edits; everything after it reads the parts of a <see cref="Passage"/>.
/// </summary>
internal static class EditReader
{
    /// <summary>The words as they are, brackets and all.</summary>
    public static ImmutableArray<LiteralWord> ReadLiterally(Words words)
    {
        var literal = ImmutableArray.CreateBuilder<LiteralWord>(words.Count);
        for (var word = 0; word < words.Count; word++)
            literal.Add(Literal(words, word));
        return literal.DrainToImmutable();
    }

    /// <param name="onlyEllipsis">Other brackets are words to be found.</param>
    /// <param name="recase">Read `[T]he` as “the”; otherwise as “The”.</param>
    public static EditedText Read(Words words, bool onlyEllipsis, bool recase = true)
    {
        var literals = ImmutableArray.CreateBuilder<ImmutableArray<LiteralWord>>();
        var gaps = ImmutableArray.CreateBuilder<ImmutableArray<Edit>>();
        var literal = ImmutableArray.CreateBuilder<LiteralWord>();
        var gap = ImmutableArray.CreateBuilder<Edit>();
        for (var word = 0; word < words.Count;)
        {
            if (EditAt(words, word, onlyEllipsis) is { } edit)
            {
                if (literal.Count > 0)
                    literals.Add(literal.DrainToImmutable());
                gap.Add(edit);
                word += edit.WordCount;
                continue;
            }

            if (literal.Count == 0)
                gaps.Add(gap.DrainToImmutable());
            var recased = onlyEllipsis ? null : RecasedLength(words, word);
            literal.Add(recased is { } length ? Recased(words, word, length, recase) : Literal(words, word));
            word += recased ?? 1;
        }

        if (literal.Count > 0)
            literals.Add(literal.DrainToImmutable());
        gaps.Add(gap.DrainToImmutable());
        return new EditedText(literals.DrainToImmutable(), gaps.DrainToImmutable());
    }

    private static LiteralWord Literal(Words words, int word) => new(
        words.Memory(word), words.HasSpaceAfter(word), words.OriginStart(word), words.OriginEnd(word));

    private static LiteralWord Recased(Words words, int bracket, int length, bool recase)
    {
        var letter = words[bracket + 1];
        var last = bracket + length - 1;
        var text = string.Concat(recase ? InOtherCase(letter) : letter, length > 4 ? "'" : "", words[last]);
        return new LiteralWord(text.AsMemory(), words.HasSpaceAfter(last), words.OriginStart(bracket), words.OriginEnd(last), IsRecased: true);
    }

    private static string InOtherCase(ReadOnlySpan<char> letter)
    {
        Rune.DecodeFromUtf16(letter, out var rune, out _);
        var upper = Rune.ToUpperInvariant(rune);
        return (upper == rune ? Rune.ToLowerInvariant(rune) : upper).ToString();
    }

    private static Edit? EditAt(Words words, int open, bool onlyEllipsis)
    {
        if (words[open] is not "[")
            return null;
        var close = open + 1;
        while (close < words.Count && words[close] is not ("[" or "]"))
            close++;
        if (close == words.Count || words[close] is "[" || KindOf(words, open, close) is not { } kind)
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
        if (!Enumerable.Range(open, close - open).Any(words.IsWord) || RecasedLength(words, open) is not null)
            return null;
        return EditKind.Words;
    }

    /// <summary>One letter in brackets at the beginning of a word, “[T]he” or “[N]’avons”.</summary>
    /// <returns>How many words it is here; none where something else stands in the brackets.</returns>
    private static int? RecasedLength(Words words, int open)
    {
        if (open + 3 >= words.Count
            || words[open] is not "["
            || words[open + 2] is not "]"
            || Rune.DecodeFromUtf16(words[open + 1], out var letter, out var length) != System.Buffers.OperationStatus.Done
            || length != words[open + 1].Length
            || !Rune.IsLetter(letter)
            || words.HasSpaceAfter(open + 2))
            return null;
        if (words.IsWord(open + 3))
            return 4;
        return words[open + 3] is "'" && open + 4 < words.Count && !words.HasSpaceAfter(open + 3) && words.IsWord(open + 4) ? 5 : null;
    }
}

/// <summary>A word to be found.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
/// <param name="IsRecased">The text has its first letter in brackets, `[T]he`.</param>
internal readonly record struct LiteralWord(ReadOnlyMemory<char> Text, bool HasSpaceAfter, int Start, int End, bool IsRecased = false)
{
    /// <summary>Letters or digits, rather than a punctuation mark or a symbol.</summary>
    public bool IsWord => Characters.BeginWord(Text.Span);
}

/// <summary>Brackets and what is in them.</summary>
/// <param name="FirstWord">The opening bracket's place among the words of the text as typed.</param>
/// <param name="WordCount">Both brackets included.</param>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
internal readonly record struct Edit(EditKind Kind, int FirstWord, int WordCount, int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>What stands in brackets between words that are to be found.</summary>
internal enum EditKind
{
    Sic,
    Ellipsis,

    /// <summary>The editor's own words.</summary>
    Words,
}

/// <summary>A text as words to be found and the edits between them.</summary>
/// <param name="Literals">None is empty.</param>
/// <param name="Gaps">The edits before, between and after the literals: one more than these. Only the first and the last may be
/// empty.</param>
internal sealed record EditedText(ImmutableArray<ImmutableArray<LiteralWord>> Literals, ImmutableArray<ImmutableArray<Edit>> Gaps)
{
    public bool IsRecased => Literals.Any(literal => literal.Any(word => word.IsRecased));
}
