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

    public static PdfFont Font(FontFace face, IReadOnlyDictionary<ushort, ushort> cids)
    {
        var key = (face, string.Concat(cids.OrderBy(pair => pair.Key).SelectMany(pair => new[] { (char)pair.Key, (char)pair.Value })));
        if (Made.TryGetValue(key, out var made))
            return made;
        if (Made.Count >= MostKept)
            Made.Clear();
        var font = Made.GetOrAdd(key, _ => Make(face, cids));
        _ = Task.Run(font.Prepare);
        return font;
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
