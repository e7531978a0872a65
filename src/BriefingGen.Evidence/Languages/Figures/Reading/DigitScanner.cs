using System.Globalization;
using System.Numerics;
using BriefingGen.Evidence.Languages.Figures.Lexicons;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>
/// Reads what begins at a digit: a number with its separators and decimals, or else a code (`12A`, `9(2)`, `1.2.3`, `12:30`,
/// `555-0199`).
/// </summary>
internal static class DigitScanner
{
    /// <param name="text">Ends where reading must stop.</param>
    public static DigitRun Scan(ReadOnlySpan<char> text, int start, Lexicon lexicon)
    {
        var whole = Digits.EndOf(text, start);
        if (whole - start > Digits.MaxLength || (whole - start > 1 && text[start] == '0'))
            return Code(text, start, whole);

        var grouped = GroupsEnd(text, start, whole, lexicon.DecimalComma);
        var separator = grouped > whole ? text[whole] : '\0';
        var end = DecimalsEnd(text, grouped, separator, lexicon.DecimalComma);
        if (end < 0)
            return Code(text, start, whole);
        var decimals = Math.Max(end - grouped - 1, 0);
        if (end - start > 2 * Digits.MaxLength || IsCode(text, end, decimals > 0 || grouped > whole))
            return Code(text, start, end);

        var digits = Digits.ValueOf(text[start..end]);
        Rational value = decimals == 0 ? digits : new Rational(digits, BigInteger.Pow(10, decimals));
        if (decimals == 0 && WithFraction(text, start, end, value) is { } mixed)
            return mixed;
        var mayBeThousands = decimals == 3 && grouped == whole && whole - start < 4 && text[start] != '0';
        return WithSuffix(text, start, end, new Numeral(value, decimals) { MayBeThousands = mayBeThousands }, lexicon);
    }

    /// <summary>Extends a code over all that is attached to it.</summary>
    public static DigitRun Code(ReadOnlySpan<char> text, int start, int end)
    {
        while (end < text.Length)
        {
            if (char.IsLetterOrDigit(text[end]))
                end++;
            else if ((Characters.IsHyphen(text[end]) || text[end] is '.' or ':' or '/') && Digits.IsWordPartAt(text, end + 1))
                end += 2;
            else if (BracketEnd(text, end) is > 0 and var bracket)
                end = bracket;
            else if (text[start] == '0' && Digits.IsSpace(text[end]) && Digits.EndOf(text, end + 1) - end is 3 or 4 or 5)
                end = Digits.EndOf(text, end + 1);
            else
                break;
        }

        return new DigitRun(end, null);
    }

    /// <summary>The end of the groups of three digits after the first one to three; <paramref name="whole"/> if there are
    /// none.</summary>
    private static int GroupsEnd(ReadOnlySpan<char> text, int start, int whole, bool decimalComma)
    {
        if (whole - start > 3 || text[start] == '0' || whole == text.Length)
            return whole;
        var separator = text[whole];
        if (separator is not (',' or '.' or '\'' or '’') && !Digits.IsSpace(separator))
            return whole;
        var end = whole;
        var groups = 0;
        while (end < text.Length && text[end] == separator && Digits.EndOf(text, end + 1) - end == 4 && groups < 13)
            (end, groups) = (end + 4, groups + 1);

        // A single group after a decimal sign is decimals, unless the other sign follows: “1.200,50”.
        var isDecimalSign = separator == (decimalComma ? ',' : '.');
        var otherSign = separator == ',' ? '.' : ',';
        var otherFollows = end < text.Length && text[end] == otherSign && Digits.IsAt(text, end + 1);
        return groups == 1 && isDecimalSign && !otherFollows ? whole : end;
    }

    /// <returns>-1 if the sign is repeated, as in `1.2.3` or `01.09.2013`.</returns>
    private static int DecimalsEnd(ReadOnlySpan<char> text, int end, char separator, bool decimalComma)
    {
        if (end >= text.Length || text[end] is not ('.' or ',' or '·') || text[end] == separator || !Digits.IsAt(text, end + 1))
            return end;
        var sign = text[end];
        var decimals = Digits.EndOf(text, end + 1);
        var again = decimals < text.Length && text[decimals] == sign && Digits.IsAt(text, decimals + 1);
        if (again)
            return sign == '.' ? -1 : end;
        return sign != ',' || decimalComma || separator == '.' || (separator == '\0' && decimals - end <= 3) ? decimals : end;
    }

    private static bool IsCode(ReadOnlySpan<char> text, int end, bool isSeparated)
    {
        if (end >= text.Length)
            return false;
        if (text[end] == ':')
            return Digits.IsAt(text, end + 1);
        if (text[end] == '(')
            return BracketEnd(text, end) > 0;
        if (!Characters.IsHyphen(text[end]) || !Digits.IsAt(text, end + 1) || isSeparated)
            return false;
        var second = Digits.EndOf(text, end + 1);
        return (text[end + 1] == '0' && second - end > 2)
            || (second < text.Length && Characters.IsHyphen(text[second]) && Digits.IsAt(text, second + 1));
    }

    /// <summary>The end of “(2)” or “(a)” directly after a number; 0 if there is none.</summary>
    private static int BracketEnd(ReadOnlySpan<char> text, int open)
    {
        if (text[open] != '(')
            return 0;
        var end = open + 1;
        while (Digits.IsWordPartAt(text, end) && end - open <= 4)
            end++;
        return end > open + 1 && end < text.Length && text[end] == ')' ? end + 1 : 0;
    }

    /// <summary>“1½”, “2 ½”, “3/4”, “1 3/4”; a slash between other numbers makes a code (“9/11”).</summary>
    private static DigitRun? WithFraction(ReadOnlySpan<char> text, int start, int end, Rational whole)
    {
        if (end >= text.Length)
            return null;
        var next = Digits.IsSpace(text[end]) && end + 1 < text.Length ? end + 1 : end;
        if (Digits.VulgarFraction(text[next]) is { } vulgar)
            return new DigitRun(next + 1, new Numeral(whole + vulgar, 0));
        if (next > end && SlashFraction(text, next) is { } second)
            return new DigitRun(second.End, new Numeral(whole + second.Value, 0));
        if (text[end] is not ('/' or '⁄') || !Digits.IsAt(text, end + 1))
            return null;
        return SlashFraction(text, start) is { } fraction
            ? new DigitRun(fraction.End, new Numeral(fraction.Value, 0) { IsFraction = true })
            : Code(text, start, end);
    }

    private static (int End, Rational Value)? SlashFraction(ReadOnlySpan<char> text, int start)
    {
        var slash = Digits.EndOf(text, start);
        if (slash == start || slash - start > 2 || slash >= text.Length || text[slash] is not ('/' or '⁄'))
            return null;
        var end = Digits.EndOf(text, slash + 1);
        if (end - slash is not (2 or 3) || Digits.IsWordPartAt(text, end) || IsChained(text, end))
            return null;
        var (above, below) = (Digits.ValueOf(text[start..slash]), Digits.ValueOf(text[slash..end]));
        return above > 0 && above < below && (int)below is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16
            ? (end, new Rational(above, below))
            : null;
    }

    private static bool IsChained(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] is '/' or '-' or '.' && Digits.IsAt(text, end + 1);

    private static DigitRun WithSuffix(ReadOnlySpan<char> text, int start, int end, Numeral number, Lexicon lexicon)
    {
        var suffix = end;
        while (suffix < text.Length && char.IsLetter(text[suffix]) && suffix - end <= LexiconFold.MaxLength)
            suffix++;
        if (suffix == end)
            return new DigitRun(end, number);

        Span<char> folded = stackalloc char[LexiconFold.MaxLength];
        var word = lexicon.Find(folded[..LexiconFold.Fold(text[end..suffix], folded)]);
        var isSquared = suffix < text.Length && text[suffix] is '2' or '3' && !Digits.IsWordPartAt(text, suffix + 1);
        if (word is null || (Digits.IsAt(text, suffix) && !isSquared))
            return Code(text, start, end);
        if (word.Has(WordTraits.OrdinalSuffix) && number.Value.IsWhole)
            return new DigitRun(suffix, number with { IsOrdinal = true });

        // “5G” is not a weight.
        var isName = suffix == end + 1 && text[end] is 'G' or 'T' or 'P';
        return word.Has(WordTraits.Attaches) && !isName ? new DigitRun(end, number) : Code(text, start, end);
    }
}

/// <summary>A number or a code.</summary>
/// <param name="End">UTF-16 offset after its last character.</param>
/// <param name="Number">Null for a code.</param>
internal readonly record struct DigitRun(int End, Numeral? Number);

/// <summary>A number in digits.</summary>
/// <param name="Decimals">Digits after the decimal sign.</param>
internal readonly record struct Numeral(Rational Value, int Decimals)
{
    /// <summary>“½”, “3/4”, without a whole number before it.</summary>
    public bool IsFraction { get; init; }

    /// <summary>“1.200”, « 1,200 »: the decimal sign may in fact separate thousands.</summary>
    public bool MayBeThousands { get; init; }

    public bool IsOrdinal { get; init; }
}

/// <summary>Decimal digits of any script, and the characters that stand between them.</summary>
internal static class Digits
{
    /// <summary>A longer number is read as a code: nobody counts with it, and arithmetic on it would be slow.</summary>
    public const int MaxLength = 40;

    public static bool IsAt(ReadOnlySpan<char> text, int offset) =>
        (uint)offset < (uint)text.Length && char.IsDigit(text[offset]);

    public static bool IsWordPartAt(ReadOnlySpan<char> text, int offset) =>
        (uint)offset < (uint)text.Length && char.IsLetterOrDigit(text[offset]);

    /// <returns>The offset after the digits that begin here.</returns>
    public static int EndOf(ReadOnlySpan<char> text, int offset)
    {
        while (IsAt(text, offset))
            offset++;
        return offset;
    }

    /// <summary>A space that may separate groups of digits; a line break may not.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    /// <param name="text">Digits, and separators to skip.</param>
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

    /// <returns>The value of a character like “½”; null for any other.</returns>
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
