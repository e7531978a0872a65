using System.Globalization;
using System.Text;

namespace BriefingGen.Pdf.Conformance;

/// <summary>Checks text strings (ISO 32000-1, 7.9.2.2): text that is read outside the pages, in dialogs, in lists of files, in
/// XMP.</summary>
internal static class TextStringChecks
{
    private const int LongestString = 32_767;

    /// <param name="name">Names the text in the message.</param>
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

    /// <summary>A language identifier has the form of a language tag (BCP 47, RFC 5646, 2.1); the language need not
    /// exist.</summary>
    public static void CheckLanguage(string tag, Violations violations, object? origin = null, int? page = null)
    {
        if (!IsLanguageTag(tag))
            violations.Add(ViolationKind.LanguageMalformed, tag, origin, page);
    }

    public static string CodePoint(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    /// <summary>The characters of XML 1.0 except controls.</summary>
    private static bool IsAllowed(Rune rune) => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF);

    private static bool IsLanguageTag(string tag)
    {
        var subtags = tag.Split('-');
        if (!subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit)))
            return false;
        return subtags[0].All(char.IsAsciiLetter)
            // A single letter is no language: x begins a private tag, i an old registered one.
            && (subtags[0].Length > 1 || subtags.Length > 1 && subtags[0] is "x" or "X" or "i" or "I");
    }
}
