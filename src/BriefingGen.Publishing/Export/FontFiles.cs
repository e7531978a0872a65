using System.Collections.Concurrent;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Publishing.Export;

/// <summary>Subsets as fonts of a PDF. Equal glyphs give equal bytes, so a subset is made once in a run over many briefs, on another
/// thread while the pages are written.</summary>
internal static class FontFiles
{
    private const int MostKept = 512;

    private static readonly ConcurrentDictionary<(FontFace Face, string Glyphs), PdfFont> Made = new();

    /// <param name="faces">With the CID of each glyph that is shown of it.</param>
    public static PdfFont[] Fonts(IReadOnlyList<(FontFace Face, IReadOnlyDictionary<ushort, ushort> Cids)> faces)
    {
        var fonts = faces.Select(face => Font(face.Face, face.Cids)).ToArray();
        if (fonts.Any(font => !font.IsPrepared))
        {
            // One piece of work, since a second thread would have to be started for a second.
            _ = Task.Run(() => Array.ForEach(fonts, font => font.Prepare()));
        }

        return fonts;
    }

    private static PdfFont Font(FontFace face, IReadOnlyDictionary<ushort, ushort> cids)
    {
        var key = (face, string.Concat(cids.OrderBy(pair => pair.Key).SelectMany(pair => new[] { (char)pair.Key, (char)pair.Value })));
        if (Made.TryGetValue(key, out var made))
            return made;
        if (Made.Count >= MostKept)
            Made.Clear();
        return Made.GetOrAdd(key, _ => Make(face, cids));
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
