using System.Globalization;
using System.Text;

namespace BriefingGen.Text.Diagnostics;

/// <summary>
/// Shows characters that would act on a terminal, or change the order of those around them, by their number: what an editor sees
/// in a finding is what stands in the file, also where a stranger wrote it.
/// </summary>
internal static class VisibleText
{
    /// <summary>A text of one line; line ends and tabs are spaces.</summary>
    public static string Of(string text)
    {
        if (text.EnumerateRunes().All(rune => !MustBeShown(rune)) && !text.AsSpan().ContainsAny('\n', '\r', '\t'))
            return text;
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var character = Character(text.AsSpan(i), out var length);
            visible.Append(character is "\n" or "\r" or "\t" ? " " : character);
            i += length;
        }

        return visible.ToString();
    }

    /// <summary>The first character of a text, as it is shown.</summary>
    /// <param name="length">Its UTF-16 units in the text.</param>
    public static string Character(ReadOnlySpan<char> text, out int length)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out length) != System.Buffers.OperationStatus.Done)
            return Number(text[0]);
        return MustBeShown(rune) ? Number(rune.Value) : rune.ToString();
    }

    private static bool MustBeShown(Rune rune) =>
        rune.Value is 0x00AD or 0x061C or 0x200B or 0x200E or 0x200F
            or (>= 0x2028 and <= 0x202E)
            or (>= 0x2060 and <= 0x206F)
            or 0xFEFF or 0xFFFD
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t'));

    private static string Number(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"[U+{codePoint:X4}]");
}
