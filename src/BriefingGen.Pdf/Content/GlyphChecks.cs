using System.Text;
using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Fonts;

namespace BriefingGen.Pdf.Content;

/// <summary>Checks the glyphs that are shown and the texts they stand for.</summary>
internal static class GlyphChecks
{
    // A string has at most 32,767 bytes, two for each code.
    private const int LongestRun = 16_383;

    /// <param name="origin">Of the element that the run belongs to; null for an artifact.</param>
    public static void Check(TextRun run, FontUse font, Violations violations, object? origin, int page)
    {
        if (run.Glyphs.Length > LongestRun)
            violations.Add(ViolationKind.RunTooLong, $"{run.Glyphs.Length} glyphs", origin, page);
        foreach (var glyph in run.Glyphs.Span)
        {
            if (font.ViolationOf(glyph.Cid) is { } kind)
                violations.Add(kind, $"CID {glyph.Cid} of {font.Font.PostScriptName}", origin, page);
        }
    }

    /// <summary>Text that a code may not stand for (ISO 19005-3, 6.2.11.7.2 and 6.2.11.7.3).</summary>
    public static void CheckTexts(IReadOnlyDictionary<ushort, string> texts, Violations violations)
    {
        foreach (var (cid, text) in texts.OrderBy(pair => pair.Key))
        {
            if (text.Length == 0)
                violations.Add(ViolationKind.GlyphTextForbidden, $"CID {cid}: no text");
            for (var i = 0; i < text.Length; i++)
            {
                var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
                var codePoint = isWhole ? rune.Value : text[i];
                if (!isWhole || codePoint is 0 or 0xFEFF or 0xFFFE or 0xFFFF || IsPrivate(codePoint))
                    violations.Add(ViolationKind.GlyphTextForbidden, $"CID {cid}: {TextStringChecks.CodePoint(codePoint)}");
                i += isWhole ? rune.Utf16SequenceLength - 1 : 0;
            }
        }
    }

    private static bool IsPrivate(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;
}
