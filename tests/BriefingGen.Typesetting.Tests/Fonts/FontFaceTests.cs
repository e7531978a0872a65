using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Tests.Fonts;

public class FontFaceTests
{
    private static readonly FontFace Sans = FontLibrary.Face(FontFamily.Sans);
    private static readonly FontFace Serif = FontLibrary.Face(FontFamily.Serif);

    [Fact]
    public void Metrics_are_those_the_tables_state() =>
        Assert.Equal(
            new FontMetrics("IBMPlexSans-Regular", 1000, 1025, -275, 698, 516, 0, new FontBox(-260, -245, 1241, 1119)),
            Sans.Metrics);

    [Fact]
    public void A_semi_bold_stem_is_wider_than_a_regular_one() =>
        Assert.True(FontLibrary.Face(FontFamily.Sans, FontWeight.SemiBold).StemV > Sans.StemV);

    [Theory]
    [InlineData('A', true)]
    [InlineData('é', true)]
    [InlineData('✓', true)]
    [InlineData('‑', true)] // U+2011
    [InlineData('●', false)]
    [InlineData('م', false)]
    [InlineData(0x1F600, false)]
    [InlineData(0xD800, false)]
    [InlineData(-1, false)]
    [InlineData(int.MaxValue, false)]
    public void A_face_knows_which_characters_it_has(int codePoint, bool has) => Assert.Equal(has, Sans.Has(codePoint));

    [Theory]
    [InlineData(0x2009)]
    [InlineData(0x2010)]
    [InlineData(0x2011)]
    [InlineData(0x202F)]
    public void The_serif_lacks_what_the_sans_has(int codePoint)
    {
        Assert.False(Serif.Has(codePoint));
        Assert.True(Sans.Has(codePoint));
    }

    [Theory]
    [InlineData(FontFamily.Sans)]
    [InlineData(FontFamily.Serif)]
    [InlineData(FontFamily.SansArabic)]
    public void The_natural_advance_of_every_glyph_is_the_one_HarfBuzz_reads(FontFamily family)
    {
        var face = FontLibrary.Face(family);

        for (ushort glyph = 0; glyph < face.GlyphCount; glyph++)
            Assert.Equal(face.Font.GetHorizontalGlyphAdvance(glyph), face.AdvanceOf(glyph));
    }

    [Fact]
    public void A_glyph_the_face_does_not_have_has_no_advance() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sans.AdvanceOf((ushort)Sans.GlyphCount));

    [Fact]
    public void Digits_are_equally_wide_so_that_columns_of_figures_align() =>
        Assert.Single("0123456789".Select(digit => Sans.AdvanceOf(Sans.GlyphOf(digit))).Distinct());
}
