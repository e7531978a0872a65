using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Fonts;

/// <summary>The fonts that are really shown, in the order of their first glyph.</summary>
internal sealed class FontSet(IReadOnlyDictionary<ushort, string> texts, Violations violations)
{
    private readonly Dictionary<PdfFont, FontUse> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly List<FontUse> _inOrder = [];

    public FontUse Use(PdfFont font)
    {
        if (_uses.TryGetValue(font, out var use))
            return use;
        use = new FontUse(font, _inOrder.Count + 1, texts);
        _uses.Add(font, use);
        _inOrder.Add(use);
        return use;
    }

    /// <summary>
    /// Writes all fonts and the one resource dictionary that every page names (inherited resources fail PDF/A).
    /// </summary>
    public void Write(ObjectFile file, ObjectId resources)
    {
        foreach (var use in _inOrder)
            FontChecks.Check(use.Font, violations);
        var toUnicode = file.Allocate();
        var fonts = _inOrder.ConvertAll(use => (use.ResourceName, Id: FontObjects.Write(file, use.Font, toUnicode)));
        file.AddCompressedStream(toUnicode, ToUnicodeCMap.Compressed(texts));

        var dictionary = file.Begin(resources).BeginDictionary();
        if (fonts.Count > 0)
        {
            dictionary.Key("Font").BeginDictionary();
            foreach (var (name, id) in fonts)
                dictionary.Key(name).Reference(id);
            dictionary.EndDictionary();
        }

        dictionary.EndDictionary();
    }
}

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

internal enum GlyphFault : byte
{
    None,
    Notdef,
    NotInFont,
    NoText,
}
