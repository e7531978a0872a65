using System.Globalization;
using System.Text;

namespace BriefingGen.Evidence.Languages.Tokens;

/// <summary>Unicode general categories, as far as words and numbers need them.</summary>
internal static class Characters
{
    /// <param name="length">In UTF-16 units; a lone surrogate is one character.</param>
    public static CharacterKind KindAt(ReadOnlySpan<char> text, int offset, out int length)
    {
        length = 1;
        var c = text[offset];
        if (char.IsAscii(c))
            return KindOfAscii(c);
        if (Rune.DecodeFromUtf16(text[offset..], out var rune, out length) != System.Buffers.OperationStatus.Done)
            return CharacterKind.Other;
        return KindOf(rune);
    }

    public static bool IsWordPart(CharacterKind kind) =>
        kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark;

    /// <summary>Whether a letter, digit or mark precedes the offset; false at the start of the text.</summary>
    public static bool IsWordPartBefore(string text, int offset)
    {
        if (offset <= 0)
            return false;
        var start = offset > 1 && char.IsSurrogatePair(text[offset - 2], text[offset - 1]) ? offset - 2 : offset - 1;
        return IsWordPart(KindAt(text, start, out _));
    }

    /// <summary>Whether a letter, digit or mark begins at the offset; false at the end of the text.</summary>
    public static bool IsWordPartAt(string text, int offset) =>
        offset < text.Length && IsWordPart(KindAt(text, offset, out _));

    /// <summary>Whether a word of <see cref="Words"/> has letters or digits, and is not a punctuation mark or a symbol.</summary>
    public static bool BeginWord(ReadOnlySpan<char> word) =>
        KindAt(word, 0, out _) is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Unspaced;

    public static bool IsDigitAt(string text, int offset) =>
        (uint)offset < (uint)text.Length && KindAt(text, offset, out _) == CharacterKind.Digit;

    /// <summary>Hyphens, not dashes.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static CharacterKind KindOfAscii(char c)
    {
        if (char.IsAsciiLetter(c) || c == '_')
            return CharacterKind.Letter;
        if (char.IsAsciiDigit(c))
            return CharacterKind.Digit;
        return c == ' ' ? CharacterKind.Space : CharacterKind.Other;
    }

    private static CharacterKind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            CharacterKind.Mark,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.ConnectorPunctuation => IsUnspaced(rune.Value) ? CharacterKind.Unspaced : CharacterKind.Letter,
        _ => CharacterKind.Other,
    };

    /// <summary>Thai, Lao, Burmese and Khmer; kana and Han.</summary>
    private static bool IsUnspaced(int c) =>
        c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
            or (>= 0x2E80 and <= 0x312F) or (>= 0x31A0 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}

/// <summary>The role of a character in cutting words.</summary>
internal enum CharacterKind
{
    Space,
    Letter,
    Digit,

    /// <summary>Belongs to the character before it.</summary>
    Mark,

    /// <summary>A letter of a script without spaces between words: each may begin and end a match.</summary>
    Unspaced,
    Other,
}
