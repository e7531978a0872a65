namespace BriefingGen.Pdf.Fonts;

/// <summary>A font as the document uses it.</summary>
internal sealed class FontUse
{
    private readonly int[] _widths;
    private readonly GlyphFault[] _faults;

    /// <param name="number">Counted from 1, in the order of first use.</param>
    /// <param name="texts">What each CID of the document stands for.</param>
    public FontUse(PdfFont font, int number, IReadOnlyDictionary<ushort, string> texts)
    {
        (Font, Number) = (font, number);
        var count = font.Widths.Count == 0 ? 0 : font.Widths.Keys.Max() + 1;
        _widths = new int[count];
        _faults = new GlyphFault[count];
        Array.Fill(_faults, GlyphFault.NotInFont);
        foreach (var (cid, width) in font.Widths)
        {
            _widths[cid] = width;
            _faults[cid] = texts.ContainsKey(cid) ? GlyphFault.None : GlyphFault.NoText;
        }
    }

    public PdfFont Font { get; }

    public int Number { get; }

    public string ResourceName => field ??= $"F{Number}";

    /// <summary>In 1/1000 em; 0 for a glyph the font lacks.</summary>
    public int Width(ushort cid) => cid < _widths.Length ? _widths[cid] : 0;

    /// <summary>Why the glyph may not be shown.</summary>
    public GlyphFault FaultOf(ushort cid) =>
        cid == 0 ? GlyphFault.Notdef : cid < _faults.Length ? _faults[cid] : GlyphFault.NotInFont;
}
