using System.Globalization;
using System.Text;

namespace BriefingGen.Pdf.Conformance;

/// <summary>Text that is read outside the pages: in lists of files, in dialogs, in XMP.</summary>
internal static class TextChecks
{
    private const int LongestString = 32_767;

    /// <param name="name">What the text is, for the message.</param>
    public static void Check(string name, string? text, Violations violations, object? origin = null, int? page = null)
    {
        if (text is null)
            return;
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune) && IsAllowed(rune))
            {
                i += rune.Utf16SequenceLength - 1;
                continue;
            }

            violations.Add(ViolationKind.ForbiddenCharacter, $"{name}: {CodePoint(text[i])} at {i + 1}", origin, page);
            break;
        }

        var length = Ascii.IsValid(text) ? text.Length : 2 + 2 * text.Length;
        if (length > LongestString)
            violations.Add(ViolationKind.StringTooLong, $"{name}: {length} bytes", origin, page);
    }

    public static string CodePoint(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    /// <summary>XML 1.0's characters without the controls.</summary>
    private static bool IsAllowed(Rune rune) => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF);
}
