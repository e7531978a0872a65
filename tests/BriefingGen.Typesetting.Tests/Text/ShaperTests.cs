using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Text;

public class ShaperTests
{
    private static readonly FontFace Sans = FontLibrary.Face(FontFamily.Sans);
    private static readonly FontFace Serif = FontLibrary.Face(FontFamily.Serif);
    private static readonly FontFace Arabic = FontLibrary.Face(FontFamily.SansArabic);

    [Fact]
    public void Letters_become_the_glyphs_of_the_face()
    {
        var glyphs = Shaper.Shape("Camp", Sans, "en");

        Assert.Equal("Camp".Select(letter => Sans.GlyphOf(letter)), glyphs.Select(glyph => glyph.GlyphId));
        Assert.Equal([0, 1, 2, 3], glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Kerning_is_the_difference_to_the_natural_advance()
    {
        var kerned = Shaper.Shape("AV", Serif, "en")[0];
        var unkerned = Shaper.Shape("AV", Serif, "en", features: FontFeatures.Parse("kern=0"))[0];

        Assert.True(kerned.XAdvance < Serif.AdvanceOf(kerned.GlyphId));
        Assert.Equal(Serif.AdvanceOf(kerned.GlyphId), unkerned.XAdvance);
    }

    [Fact]
    public void A_ligature_is_one_glyph_for_its_letters_unless_it_is_switched_off()
    {
        Assert.Equal([0, 2, 3], Shaper.Shape("find", Serif, "en").Select(glyph => glyph.Cluster));
        Assert.Equal(4, Shaper.Shape("find", Serif, "en", features: FontFeatures.NoLigatures).Length);
    }

    [Theory]
    [InlineData("in\u00ADfor\u00ADmation")]
    [InlineData("in\u200Dfor\u200Cmation")]
    [InlineData("in\u2060for\uFE0Fmation")]
    public void Characters_that_print_nothing_yield_no_glyph(string text) =>
        Assert.Equal(
            Shaper.Shape("information", Sans, "en").Select(glyph => glyph.GlyphId),
            Shaper.Shape(text, Sans, "en").Select(glyph => glyph.GlyphId));

    [Fact]
    public void A_mark_without_a_letter_gets_no_dotted_circle() =>
        Assert.Equal(Sans.GlyphOf(0x0301), Assert.Single(Shaper.Shape("\u0301", Sans, "en")).GlyphId);

    [Fact]
    public void Clusters_are_offsets_in_the_whole_text()
    {
        const string text = "In the camp";

        Assert.Equal([7, 8, 9, 10], Shaper.Shape(text, 7, 4, Sans, "en").Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Arabic_letters_join_across_the_edge_of_a_part()
    {
        const string text = "سلام"; // seen joins lam behind it
        var whole = Shaper.Shape(text, Arabic, "ar", TextDirection.RightToLeft);
        var first = Shaper.Shape(text, 0, 1, Arabic, "ar", TextDirection.RightToLeft);

        Assert.Equal(whole[^1].GlyphId, first[0].GlyphId);
        Assert.NotEqual(Arabic.GlyphOf('س'), first[0].GlyphId);
    }

    [Fact]
    public void Right_to_left_text_comes_from_left_to_right_with_falling_clusters()
    {
        var glyphs = Shaper.Shape("درود", Arabic, "fa", TextDirection.RightToLeft);

        Assert.Equal([3, 2, 1, 0], glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Runs_of_several_scripts_are_shaped_each_by_its_own_rules_and_keep_their_order()
    {
        const string text = "first, второй — τρίτος";

        Assert.Equal(
            Enumerable.Range(0, text.Length).Except([1]), // “fi” is one glyph
            Shaper.Shape(text, Sans, "en").Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Scripts_in_a_right_to_left_text_keep_falling_clusters()
    {
        var clusters = Shaper.Shape("سلام abc", Arabic, "ar", TextDirection.RightToLeft).Select(glyph => glyph.Cluster).ToArray();

        Assert.Equal(clusters.OrderDescending(), clusters);
    }

    [Fact]
    public void A_character_the_face_lacks_yields_notdef() =>
        Assert.Equal(0, Shaper.Shape("م", Sans, "en")[0].GlyphId);

    [Fact]
    public void Half_a_surrogate_pair_is_shaped_as_one_character() => Assert.All(
        ["\uD800", "a\uDC00b", "\uDC00\uD800"],
        text => Assert.Equal(text.Length, Shaper.Shape(text, Sans, "en").Length));

    [Fact]
    public void An_empty_part_has_no_glyphs() => Assert.Empty(Shaper.Shape("abc", 3, 0, Sans, "en"));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(2, int.MaxValue)]
    public void A_part_outside_the_text_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Shaper.Shape("abc", start, length, Sans, "en"));

    [Theory]
    [InlineData("")]
    [InlineData("x-unknown")]
    [InlineData("zz-Qaaa-999")]
    [InlineData("not a tag \u0000 at all")]
    public void A_language_nobody_knows_shapes_by_the_scripts_own_rules(string language) =>
        Assert.Equal(
            Shaper.Shape("find", Serif, "en").AsEnumerable(),
            Shaper.Shape("find", Serif, language).AsEnumerable());

    [Fact]
    public void A_language_has_its_own_forms()
    {
        // In Romanian the mark below ş is a comma, in Turkish a cedilla.
        Assert.Equal(Sans.GlyphOf('ş'), Shaper.Shape("ş", Sans, "tr")[0].GlyphId);
        Assert.Equal(Sans.GlyphOf('ș'), Shaper.Shape("ş", Sans, "ro")[0].GlyphId);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        const string text = "Avoid “Two” fjords, 52 offices: Tölöläinen";
        var expected = Shaper.Shape(text, Serif, "en");
        var results = new IEnumerable<Glyph>[200];
        Parallel.For(0, results.Length, i =>
        {
            Shaper.Shape("سلام", Arabic, "ar", TextDirection.RightToLeft);
            results[i] = Shaper.Shape(text, Serif, i % 2 == 0 ? "en" : "de");
        });

        Assert.All(results, glyphs => Assert.Equal(expected, glyphs));
    }

    [Theory]
    [InlineData("")]
    [InlineData("liga=")]
    [InlineData("ligatures")]
    [InlineData("liga=0, kern=0")]
    public void Features_must_be_in_the_form_HarfBuzz_reads(string feature) =>
        Assert.Throws<FormatException>(() => FontFeatures.Parse("kern=0", feature));
}
