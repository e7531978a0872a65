using System.Collections.Concurrent;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Publishing.Export;

/// <summary>
/// Makes fonts of the PDF from subsets of faces. Equal glyphs give equal bytes, so a subset is made once for many briefs, on
/// another thread while the pages are written.
/// </summary>
internal static class FontFiles
{
    private const int MostKept = 512;

    private static readonly ConcurrentDictionary<(FontFace Face, string Glyphs), PdfFont> Made = new();

    /// <param name="faces">With the glyphs used, in the order of their numbers, and the CID of each.</param>
    public static PdfFont[] Fonts(IReadOnlyList<(FontFace Face, List<(ushort Id, ushort Cid)> Glyphs)> faces)
    {
        var fonts = faces.Select(face => Font(face.Face, face.Glyphs)).ToArray();
        if (fonts.Any(font => !font.IsPrepared))
        {
            // One task for all fonts: a second would start another thread.
            _ = Task.Run(() => Array.ForEach(fonts, font => font.Prepare()));
        }

        return fonts;
    }

    private static PdfFont Font(FontFace face, List<(ushort Id, ushort Cid)> glyphs)
    {
        var key = (face, string.Create(2 * glyphs.Count, glyphs, WriteKey));
        if (Made.TryGetValue(key, out var made))
            return made;
        if (Made.Count >= MostKept)
            Made.Clear();
        return Made.GetOrAdd(key, _ => Make(face, glyphs.ToDictionary(glyph => glyph.Id, glyph => glyph.Cid)));
    }

    private static void WriteKey(Span<char> key, List<(ushort Id, ushort Cid)> glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
            (key[2 * i], key[(2 * i) + 1]) = ((char)glyphs[i].Id, (char)glyphs[i].Cid);
    }

    private static PdfFont Make(FontFace face, IReadOnlyDictionary<ushort, ushort> cids)
    {
        var metrics = face.Metrics;
        return new PdfFont
        {
            PostScriptName = metrics.PostScriptName,
            Subset = new(() => face.Subset(cids)),
            Widths = cids.ToDictionary(pair => pair.Value, pair => Thousandths(face.AdvanceOf(pair.Key))),
            Ascent = Thousandths(metrics.Ascent),
            Descent = Thousandths(metrics.Descent),
            CapHeight = Thousandths(metrics.CapHeight),
            ItalicAngle = (int)Math.Round(metrics.ItalicAngle),
            Bounds = new FontBounds(
                Thousandths(metrics.BoundingBox.Left),
                Thousandths(metrics.BoundingBox.Bottom),
                Thousandths(metrics.BoundingBox.Right),
                Thousandths(metrics.BoundingBox.Top)),
            IsSerif = face.IsSerif,
            IsItalic = face.IsItalic,
            StemV = face.StemV,
        };

        int Thousandths(int units) => units * 1000 / metrics.UnitsPerEm;
    }
}
