using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Tests.Fonts;

public class FontSubsetTests
{
    private static readonly FontFace Sans = FontLibrary.Face(FontFamily.Sans);
    private static readonly FontFace SerifItalic = FontLibrary.Face(FontFamily.Serif, italic: true);

    [Fact]
    public void Only_the_tables_a_pdf_reader_opens_are_left() =>
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], TableTags(Sans.Subset(ByLatin1(Sans, "Ashraf"))));

    [Fact]
    public void A_glyph_stands_under_the_number_it_was_given_with_its_own_outline_and_advance()
    {
        var subset = Sans.Subset(ByLatin1(Sans, "Leman Blue 52"));

        foreach (var character in "Leman Blue 52")
        {
            var glyph = Sans.GlyphOf(character);
            Assert.Equal(Sans.AdvanceOf(glyph), Advance(subset, character));
            Assert.Equal(character != ' ', OutlineLength(subset, character) > 0);
        }

        Assert.Equal(0, OutlineLength(subset, 'c'));
    }

    [Fact]
    public void Notdef_stays_at_number_zero()
    {
        var subset = Sans.Subset(new Dictionary<ushort, ushort>());

        Assert.Equal(1, GlyphCount(subset));
        Assert.Equal(Sans.AdvanceOf(0), Advance(subset, 0));
    }

    [Fact]
    public void Parts_of_a_composite_come_behind_the_last_number()
    {
        var composite = Sans.Subset(new Dictionary<ushort, ushort> { [Sans.GlyphOf('é')] = 0xE9 });

        Assert.True(GlyphCount(composite) > 0xEA);
        Assert.True(OutlineLength(composite, 0xEA) > 0);
    }

    [Theory]
    [InlineData("The quick brown fox jumps over the lazy dog", 8_000)]
    [InlineData("Zażółć gęślą jaźń", 8_000)]
    public void A_subset_is_a_small_part_of_its_face(string text, int limit)
    {
        var numbers = text.Distinct().Select((character, index) => (character, index))
            .ToDictionary(pair => SerifItalic.GlyphOf(pair.character), pair => (ushort)(pair.index + 1));

        Assert.InRange(SerifItalic.Subset(numbers).Length, 500, limit);
    }

    [Fact]
    public void The_same_glyphs_give_the_same_bytes_in_whatever_order_they_were_counted()
    {
        var forward = ByLatin1(Sans, "Seven residents, éèü");
        var backward = forward.Reverse().ToDictionary();
        var results = new byte[16][];
        Parallel.For(0, results.Length, i => results[i] = Sans.Subset(i % 2 == 0 ? forward : backward));

        Assert.All(results, result => Assert.Equal(results[0], result));
    }

    [Fact]
    public void A_mapping_that_cannot_be_kept_is_refused()
    {
        var missing = new Dictionary<ushort, ushort> { [(ushort)Sans.GlyphCount] = 1 };
        var twice = new Dictionary<ushort, ushort> { [10] = 7, [11] = 7 };
        var onNotdef = new Dictionary<ushort, ushort> { [10] = 0 };
        var movedNotdef = new Dictionary<ushort, ushort> { [0] = 3 };

        Assert.All(
            [missing, twice, onNotdef, movedNotdef],
            mapping => Assert.Throws<ArgumentException>(() => Sans.Subset(mapping)));
    }

    [Fact]
    public void The_highest_number_can_be_given()
    {
        var subset = Sans.Subset(new Dictionary<ushort, ushort> { [Sans.GlyphOf('A')] = 0xFFFE });

        Assert.Equal(0xFFFF, GlyphCount(subset));
        Assert.True(OutlineLength(subset, 0xFFFE) > 0);
    }

    private static Dictionary<ushort, ushort> ByLatin1(FontFace face, string text) =>
        text.Distinct().ToDictionary(character => face.GlyphOf(character), character => (ushort)character);

    private static IEnumerable<string> TableTags(byte[] font) =>
        from table in Enumerable.Range(0, SfntTables.U16(font, 4))
        select System.Text.Encoding.ASCII.GetString(font, 12 + (16 * table), 4);

    private static int GlyphCount(byte[] font) => SfntTables.U16(new SfntTables(font).Table("maxp"), 4);

    private static int Advance(byte[] font, int glyph)
    {
        var tables = new SfntTables(font);
        var last = SfntTables.U16(tables.Table("hhea"), 34) - 1;
        return SfntTables.U16(tables.Table("hmtx"), 4 * Math.Min(glyph, last));
    }

    private static int OutlineLength(byte[] font, int glyph)
    {
        var tables = new SfntTables(font);
        var loca = tables.Table("loca");
        return SfntTables.I16(tables.Table("head"), 50) == 0
            ? 2 * (SfntTables.U16(loca, 2 * (glyph + 1)) - SfntTables.U16(loca, 2 * glyph))
            : SfntTables.I32(loca, 4 * (glyph + 1)) - SfntTables.I32(loca, 4 * glyph);
    }
}
