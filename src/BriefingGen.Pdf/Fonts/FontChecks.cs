using System.Text;
using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Fonts;

/// <summary>The embedded program must say what the PDF says of it (ISO 19005-3, 6.2.11.4 and 6.2.11.5).</summary>
internal static class FontChecks
{
    // A name has 127 bytes, seven of them the subset's tag.
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
            // A thousandth of an em is what readers allow; compared in units of the em, without division.
            else if (Math.Abs(width * (long)tables.UnitsPerEm - tables.AdvanceOf(cid) * 1000L) > tables.UnitsPerEm)
                violations.Add(
                    ViolationKind.FontWidths,
                    $"CID {cid} of {name}: {width}, in hmtx {tables.AdvanceOf(cid) * 1000L / tables.UnitsPerEm}");
        }
    }
}
