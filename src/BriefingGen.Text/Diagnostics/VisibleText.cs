using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BriefingGen.Text.Diagnostics;

/// <summary>
/// Shows characters that would act on a terminal or a log, change the order of those around them, or cannot stand in XML 1.0, by
/// their number: a finding shows what is in the file, even if a stranger wrote it.
/// </summary>
public static class VisibleText
{
    private static readonly ImmutableArray<string> Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    /// <summary>Line ends and tabs stay.</summary>
    public static string Of(string text)
    {
        if (!HasAnyToShow(text))
            return text;
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            visible.Append(Character(text.AsSpan(i), out var length));
            i += length;
        }

        return visible.ToString();
    }

    /// <summary>In one line: line ends and tabs are spaces.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    /// <summary>The first character of a text, as it is shown.</summary>
    /// <param name="length">Its UTF-16 units in the text.</param>
    internal static string Character(ReadOnlySpan<char> text, out int length)
    {
        if (text[0] is >= ' ' and <= '~')
        {
            length = 1;
            return Ascii[text[0]];
        }

        if (Rune.DecodeFromUtf16(text, out var rune, out length) != System.Buffers.OperationStatus.Done)
            return Number(text[0]);
        return MustBeShown(rune) ? Number(rune.Value) : rune.ToString();
    }

    private static bool HasAnyToShow(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return false;
        foreach (var rune in text.EnumerateRunes())
            if (MustBeShown(rune))
                return true;
        return false;
    }

    // A lone surrogate is enumerated as U+FFFD.
    private static bool MustBeShown(Rune rune) =>
        rune.Value is 0x00AD or 0x061C or 0x200B or 0x200E or 0x200F
            or (>= 0x2028 and <= 0x202E)
            or (>= 0x2060 and <= 0x206F)
            or 0xFEFF or (>= 0xFFFD and <= 0xFFFF)
            or (>= 0xE0000 and <= 0xE0FFF)
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t'));

    private static string Number(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"[U+{codePoint:X4}]");
}
