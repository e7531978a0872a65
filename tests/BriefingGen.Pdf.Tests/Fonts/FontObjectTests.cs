using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Fonts;

public class FontObjectTests
{
    [Fact]
    public void All_faces_share_one_map_to_Unicode_and_each_page_the_same_resources()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        var resources = pdf.Pages.Select(page => ((IndirectReferenceToken)page.Dictionary.Data["Resources"]).Data).Distinct();
        Assert.Single(resources);
        var maps = Fonts(pdf).Select(font => ((IndirectReferenceToken)font.Data["ToUnicode"]).Data);
        Assert.Single(maps.Distinct());
    }

    [Fact]
    public void A_face_that_shows_nothing_is_not_embedded()
    {
        var sample = new SampleBuilder();
        var heading = sample.Line(StructureType.H1, "Title");
        sample.Show(heading, "", SampleFont.Bold);
        using var pdf = ReadPdf.Write(sample.Build());
        Assert.EndsWith("+Boxes-Regular", TokenText.Of(Assert.Single(Fonts(pdf)).Data["BaseFont"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_subset_s_tag_comes_from_its_bytes()
    {
        Assert.Equal(SubsetTag.Of([1, 2, 3]), SubsetTag.Of([1, 2, 3]));
        Assert.NotEqual(SubsetTag.Of([1, 2, 3]), SubsetTag.Of([1, 2, 4]));
        Assert.Matches("^[A-Z]{6}$", SubsetTag.Of([]));
    }

    [Fact]
    public void The_font_file_is_embedded_as_it_was_given()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Smallest());
        var file = pdf.Get<StreamToken>(Descriptor(pdf), "FontFile2");
        Assert.Equal(SampleFont.Regular.Subset.Value.ToArray(), pdf.Decode(file));
        Assert.Equal(SampleFont.Regular.Subset.Value.Length, ((NumericToken)file.StreamDictionary.Data["Length1"]).Int);
    }

    [Theory]
    [InlineData(false, false, 4)]
    [InlineData(true, false, 6)]
    [InlineData(false, true, 68)]
    [InlineData(true, true, 70)]
    public void Flags_tell_serif_and_italic(bool isSerif, bool isItalic, int flags)
    {
        var regular = SampleFont.Regular;
        var font = new PdfFont
        {
            PostScriptName = "Boxes",
            Subset = regular.Subset,
            Widths = regular.Widths,
            Ascent = 900,
            Descent = -300,
            CapHeight = 700,
            Bounds = regular.Bounds,
            StemV = 80,
            IsSerif = isSerif,
            IsItalic = isItalic,
            ItalicAngle = isItalic ? -12 : 0,
        };
        var sample = new SampleBuilder();
        sample.Show(sample.Add(StructureType.H1), "Title", font);
        using var pdf = ReadPdf.Write(sample.Build());
        Assert.Equal(flags, ((NumericToken)Descriptor(pdf).Data["Flags"]).Int);
        Assert.Equal(isItalic ? -12 : 0, ((NumericToken)Descriptor(pdf).Data["ItalicAngle"]).Int);
    }

    private static IEnumerable<DictionaryToken> Fonts(ReadPdf pdf) =>
        pdf.Get<DictionaryToken>(pdf.Get<DictionaryToken>(pdf.Pages[0].Dictionary, "Resources"), "Font").Data.Values
            .Select(font => (DictionaryToken)pdf.Resolve(font));

    private static DictionaryToken Descriptor(ReadPdf pdf)
    {
        var descendants = pdf.Get<ArrayToken>(Fonts(pdf).First(), "DescendantFonts");
        return pdf.Get<DictionaryToken>((DictionaryToken)pdf.Resolve(descendants.Data[0]), "FontDescriptor");
    }
}
