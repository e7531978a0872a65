using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Fonts;

/// <summary>The fonts that are used, in the order of their first glyph.</summary>
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
    /// Writes all fonts and the resource dictionary that all pages share by reference (PDF/A forbids inherited resources).
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

/// <summary>A font with its resource name and the texts of the document.</summary>
internal sealed class FontUse
{
    private readonly int[] _widths;
    private readonly ViolationKind?[] _violations;

    /// <param name="number">Counted from 1, in the order of first use.</param>
    /// <param name="texts">Of the whole document, by CID.</param>
    public FontUse(PdfFont font, int number, IReadOnlyDictionary<ushort, string> texts)
    {
        (Font, Number) = (font, number);
        var count = font.Widths.Count == 0 ? 0 : font.Widths.Keys.Max() + 1;
        _widths = new int[count];
        _violations = new ViolationKind?[count];
        Array.Fill(_violations, ViolationKind.GlyphMissing);
        foreach (var (cid, width) in font.Widths)
        {
            _widths[cid] = width;
            _violations[cid] = texts.ContainsKey(cid) ? null : ViolationKind.GlyphWithoutText;
        }
    }

    public PdfFont Font { get; }

    public int Number { get; }

    public string ResourceName => field ??= $"F{Number}";

    /// <summary>In 1/1000 em; 0 for a glyph that the font lacks.</summary>
    public int Width(ushort cid) => cid < _widths.Length ? _widths[cid] : 0;

    /// <summary>Why the glyph may not be shown; null if it may.</summary>
    public ViolationKind? ViolationOf(ushort cid) =>
        cid == 0 ? ViolationKind.NotdefShown : cid < _violations.Length ? _violations[cid] : ViolationKind.GlyphMissing;
}

