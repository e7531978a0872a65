using System.Globalization;
using System.Numerics;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Decimal digits of any script, and the characters that stand between them.</summary>
internal static class Digits
{
    /// <summary>A longer number is a code: nobody counts with it, and it would cost more than its length.</summary>
    public const int MaxLength = 40;

    public static bool IsAt(ReadOnlySpan<char> text, int offset) => (uint)offset < (uint)text.Length && char.IsDigit(text[offset]);

    public static bool IsWordPartAt(ReadOnlySpan<char> text, int offset) =>
        (uint)offset < (uint)text.Length && char.IsLetterOrDigit(text[offset]);

    /// <returns>The offset after the digits that begin here.</returns>
    public static int EndOf(ReadOnlySpan<char> text, int offset)
    {
        while (IsAt(text, offset))
            offset++;
        return offset;
    }

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    /// <summary>A space that is set between groups of digits; a line break is not.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    /// <param name="text">Digits and separators, which are passed over.</param>
    public static BigInteger ValueOf(ReadOnlySpan<char> text)
    {
        var whole = BigInteger.Zero;
        var part = 0L;
        var scale = 1L;
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
                continue;
            part = part * 10 + CharUnicodeInfo.GetDecimalDigitValue(c);
            scale *= 10;
            if (scale == 1_000_000_000_000_000_000)
            {
                whole = whole * scale + part;
                (part, scale) = (0, 1);
            }
        }

        return whole * scale + part;
    }

    /// <returns>The value of a character like “½”; none for any other.</returns>
    public static Rational? VulgarFraction(char c) => c switch
    {
        '½' => new Rational(1, 2),
        '⅓' => new Rational(1, 3),
        '⅔' => new Rational(2, 3),
        '¼' => new Rational(1, 4),
        '¾' => new Rational(3, 4),
        '⅕' => new Rational(1, 5),
        '⅖' => new Rational(2, 5),
        '⅗' => new Rational(3, 5),
        '⅘' => new Rational(4, 5),
        '⅙' => new Rational(1, 6),
        '⅚' => new Rational(5, 6),
        '⅛' => new Rational(1, 8),
        '⅜' => new Rational(3, 8),
        '⅝' => new Rational(5, 8),
        '⅞' => new Rational(7, 8),
        _ => null,
    };
}
