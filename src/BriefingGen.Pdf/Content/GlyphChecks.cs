using System.Text;
using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Fonts;

namespace BriefingGen.Pdf.Content;

internal static class GlyphChecks
{
    // Each code is two bytes of a string of at most 32,767.
    private const int LongestRun = 16_383;

    /// <param name="origin">Of the element that owns the run; null for furniture.</param>
    public static void Check(TextRun run, FontUse font, Violations violations, object? origin, int page)
    {
        if (run.Glyphs.Length > LongestRun)
            violations.Add(ViolationKind.RunTooLong, $"{run.Glyphs.Length} glyphs", origin, page);
        foreach (var glyph in run.Glyphs.Span)
        {
            if (font.FaultOf(glyph.Cid) is not GlyphFault.None and var fault)
                violations.Add(KindOf(fault), $"CID {glyph.Cid} of {font.Font.PostScriptName}", origin, page);
        }
    }

    /// <summary>What codes may not stand for (ISO 19005-3, 6.2.11.7.2 and 6.2.11.7.3).</summary>
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
                    violations.Add(ViolationKind.GlyphTextForbidden, $"CID {cid}: {TextChecks.CodePoint(codePoint)}");
                i += isWhole ? rune.Utf16SequenceLength - 1 : 0;
            }
        }
    }

    private static bool IsPrivate(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;

    private static ViolationKind KindOf(GlyphFault fault) => fault switch
    {
        GlyphFault.Notdef => ViolationKind.NotdefShown,
        GlyphFault.NotInFont => ViolationKind.GlyphMissing,
        GlyphFault.NoText or GlyphFault.None => ViolationKind.GlyphWithoutText,
    };
}
