using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Tests.Fonts;

public class FontLibraryTests
{
    [Theory]
    [InlineData(FontFamily.Sans, FontWeight.Regular, false, "IBMPlexSans-Regular")]
    [InlineData(FontFamily.Sans, FontWeight.Regular, true, "IBMPlexSans-Italic")]
    [InlineData(FontFamily.Sans, FontWeight.SemiBold, false, "IBMPlexSans-SemiBold")]
    [InlineData(FontFamily.Sans, FontWeight.SemiBold, true, "IBMPlexSans-SemiBoldItalic")]
    [InlineData(FontFamily.Serif, FontWeight.Regular, false, "IBMPlexSerif-Regular")]
    [InlineData(FontFamily.Serif, FontWeight.Regular, true, "IBMPlexSerif-Italic")]
    [InlineData(FontFamily.Serif, FontWeight.SemiBold, false, "IBMPlexSerif-SemiBold")]
    [InlineData(FontFamily.Serif, FontWeight.SemiBold, true, "IBMPlexSerif-SemiBoldItalic")]
    [InlineData(FontFamily.SansArabic, FontWeight.Regular, false, "IBMPlexSansArabic-Regular")]
    [InlineData(FontFamily.SansArabic, FontWeight.SemiBold, false, "IBMPlexSansArabic-SemiBold")]
    public void A_face_is_the_one_that_was_asked_for(FontFamily family, FontWeight weight, bool italic, string postScriptName)
    {
        var face = FontLibrary.Face(family, weight, italic);

        Assert.Equal(postScriptName, face.Metrics.PostScriptName);
        Assert.Equal((family, weight, italic), (face.Family, face.Weight, face.IsItalic));
        Assert.Equal(italic, face.Metrics.ItalicAngle < 0);
        Assert.Equal(family == FontFamily.Serif, face.IsSerif);
    }

    [Theory]
    [InlineData(FontWeight.Regular)]
    [InlineData(FontWeight.SemiBold)]
    public void Arabic_stays_upright_where_italics_are_asked_for(FontWeight weight) =>
        Assert.Same(
            FontLibrary.Face(FontFamily.SansArabic, weight),
            FontLibrary.Face(FontFamily.SansArabic, weight, italic: true));

    [Fact]
    public void A_face_is_parsed_once_for_all_threads()
    {
        var faces = new FontFace[64];
        Parallel.For(0, faces.Length, i => faces[i] = FontLibrary.Face(FontFamily.Serif, FontWeight.SemiBold, italic: true));

        Assert.All(faces, face => Assert.Same(faces[0], face));
    }
}
