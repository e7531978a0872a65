using System.Text;
using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Fonts;

/// <summary>Checks that the embedded font agrees with what the PDF says of it (ISO 19005-3, 6.2.11.4 and 6.2.11.5).</summary>
internal static class FontChecks
{
    // A name has at most 127 bytes; the tag of the subset takes seven.
    private const int LongestName = 120;

    public static void Check(PdfFont font, Violations violations)
    {
        var name = font.PostScriptName;
        if (name.Length is 0 or > LongestName || !Ascii.IsValid(name)
            || name.Any(character => character is <= ' ' or '\x7F' || "[](){}<>/%".Contains(character)))
            violations.Add(ViolationKind.FontName, name);

        var tables = TrueTypeTables.Read(font.Subset.Value, out var fault);
        if (tables is null)
        {
            violations.Add(ViolationKind.FontTables, $"{name}: {fault}");
            return;
        }

        foreach (var (cid, width) in font.Widths.OrderBy(pair => pair.Key))
        {
            if (cid >= tables.GlyphCount)
                violations.Add(ViolationKind.GlyphMissing, $"CID {cid} of {name}");
            // Readers allow a difference of 1/1000 em; compared in font units, without division.
            else if (Math.Abs(width * (long)tables.UnitsPerEm - tables.AdvanceOf(cid) * 1000L) > tables.UnitsPerEm)
                violations.Add(
                    ViolationKind.FontWidths,
                    $"CID {cid} of {name}: {width}, in hmtx {tables.AdvanceOf(cid) * 1000L / tables.UnitsPerEm}");
        }
    }
}
