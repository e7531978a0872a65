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
