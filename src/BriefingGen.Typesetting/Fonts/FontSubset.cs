namespace BriefingGen.Typesetting.Fonts;

/// <summary>
/// Cuts a face down to the glyphs a document shows, by HarfBuzz's subsetter. What is dropped is what a PDF reader never opens: it
/// shows glyphs by number, unhinted, and takes names, metrics and mappings from the PDF.
/// </summary>
internal static class FontSubset
{
    private static readonly string[] DroppedTables =
        ["GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "gasp", "meta", "STAT"];

    public static unsafe byte[] Write(FontFace font, nint face, IReadOnlyDictionary<ushort, ushort> newGlyphs)
    {
        Check(font, newGlyphs);
        using var input = new HarfBuzz.SubsetInput();
        HarfBuzz.SubsetInputSetFlags(input, HarfBuzz.SubsetFlags.NoHinting | HarfBuzz.SubsetFlags.NoLayoutClosure);
        var dropped = HarfBuzz.SubsetInputSet(input, HarfBuzz.SubsetSets.DropTableTag);
        foreach (var table in DroppedTables)
            HarfBuzz.SetAdd(dropped, Tag(table));

        var glyphs = HarfBuzz.SubsetInputGlyphSet(input);
        var mapping = HarfBuzz.SubsetInputOldToNewGlyphMapping(input);
        HarfBuzz.MapSet(mapping, 0, 0);
        foreach (var (oldGlyph, newGlyph) in newGlyphs.OrderBy(pair => pair.Key))
        {
            HarfBuzz.SetAdd(glyphs, oldGlyph);
            HarfBuzz.MapSet(mapping, oldGlyph, newGlyph);
        }

        nint subset = 0, blob = 0;
        try
        {
            subset = HarfBuzz.SubsetOrFail(face, input);
            if (subset == 0)
                throw new InsufficientMemoryException($"HarfBuzz could not subset {font}.");
            blob = HarfBuzz.FaceReferenceBlob(subset);
            var data = HarfBuzz.BlobGetData(blob, out var length);
            return new ReadOnlySpan<byte>(data, (int)length).ToArray();
        }
        finally
        {
            if (blob != 0)
                HarfBuzz.BlobDestroy(blob);
            if (subset != 0)
                HarfBuzz.FaceDestroy(subset);
        }
    }

    private static void Check(FontFace font, IReadOnlyDictionary<ushort, ushort> newGlyphs)
    {
        var taken = new HashSet<ushort> { 0 };
        foreach (var (oldGlyph, newGlyph) in newGlyphs)
        {
            if (oldGlyph >= font.GlyphCount)
                throw new ArgumentException($"{font} has no glyph {oldGlyph}.", nameof(newGlyphs));
            if (oldGlyph == 0 && newGlyph != 0)
                throw new ArgumentException(".notdef keeps its number 0.", nameof(newGlyphs));
            if (oldGlyph != 0 && !taken.Add(newGlyph))
                throw new ArgumentException($"Number {newGlyph} is given twice.", nameof(newGlyphs));
        }
    }

    private static uint Tag(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];
}
