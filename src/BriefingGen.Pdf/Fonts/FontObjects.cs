using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Fonts;

/// <summary>
/// Writes a face as a Type0 font with a CIDFontType2 (ISO 32000-1, 9.7). Code, CID and glyph index are the same number, so both
/// maps are identities and all faces share one ToUnicode.
/// </summary>
internal static class FontObjects
{
    private const int Symbolic = 1 << 2;
    private const int Serif = 1 << 1;
    private const int Italic = 1 << 6;

    /// <returns>The Type0 font.</returns>
    public static ObjectId Write(ObjectFile file, PdfFont font, ObjectId toUnicode)
    {
        var program = file.Allocate();
        file.AddCompressedStream(
            program, font.CompressedSubset, entries => entries.Key("Length1").Integer(font.Subset.Value.Length));

        var name = font.SubsetName;
        var (type0, cidFont, descriptor) = (file.Allocate(), file.Allocate(), file.Allocate());
        file.Begin(type0).BeginDictionary()
            .Key("Type").Name("Font").Key("Subtype").Name("Type0").Key("BaseFont").Name(name).Key("Encoding").Name("Identity-H")
            .Key("DescendantFonts").BeginArray().Reference(cidFont).EndArray().Key("ToUnicode").Reference(toUnicode)
            .EndDictionary();
        WriteCidFont(file.Begin(cidFont), font, name, descriptor);
        WriteDescriptor(file.Begin(descriptor), font, name, program);
        return type0;
    }

    private static void WriteCidFont(CosWriter writer, PdfFont font, string name, ObjectId descriptor)
    {
        writer.BeginDictionary().Key("Type").Name("Font").Key("Subtype").Name("CIDFontType2").Key("BaseFont").Name(name)
            .Key("CIDSystemInfo").BeginDictionary().Key("Registry").Text("Adobe").Key("Ordering").Text("Identity")
            .Key("Supplement").Integer(0).EndDictionary()
            .Key("CIDToGIDMap").Name("Identity").Key("FontDescriptor").Reference(descriptor).Key("DW").Integer(0).Key("W");
        WriteWidths(writer, font.Widths);
        writer.EndDictionary();
    }

    // Consecutive CIDs as `first [w w w]` (9.7.4.3).
    private static void WriteWidths(CosWriter writer, IReadOnlyDictionary<ushort, int> widths)
    {
        writer.BeginArray();
        var previous = -1;
        foreach (var cid in widths.Keys.Order())
        {
            if (cid != previous + 1 || previous < 0)
            {
                if (previous >= 0)
                    writer.EndArray();
                writer.Integer(cid).BeginArray();
            }

            writer.Integer(widths[cid]);
            previous = cid;
        }

        if (previous >= 0)
            writer.EndArray();
        writer.EndArray();
    }

    private static void WriteDescriptor(CosWriter writer, PdfFont font, string name, ObjectId program)
    {
        var flags = Symbolic | (font.IsSerif ? Serif : 0) | (font.IsItalic ? Italic : 0);
        var bounds = font.Bounds;
        writer.BeginDictionary().Key("Type").Name("FontDescriptor").Key("FontName").Name(name).Key("Flags").Integer(flags)
            .Key("FontBBox").BeginArray()
            .Integer(bounds.Left).Integer(bounds.Bottom).Integer(bounds.Right).Integer(bounds.Top).EndArray()
            .Key("ItalicAngle").Integer(font.ItalicAngle).Key("Ascent").Integer(font.Ascent).Key("Descent").Integer(font.Descent)
            .Key("CapHeight").Integer(font.CapHeight).Key("StemV").Integer(font.StemV).Key("FontFile2").Reference(program)
            .EndDictionary();
    }
}
