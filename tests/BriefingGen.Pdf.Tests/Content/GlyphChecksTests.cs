using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Conformance;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Content;

public class GlyphChecksTests
{
    [Theory]
    [InlineData(0, ViolationKind.NotdefShown)]
    [InlineData(1, ViolationKind.GlyphMissing)]
    [InlineData(0x100, ViolationKind.GlyphMissing)]
    [InlineData(0xFFFF, ViolationKind.GlyphMissing)]
    public void A_glyph_that_the_face_lacks_is_refused_with_its_place(int cid, ViolationKind expected)
    {
        var violation = Violating.Only(sample => sample.Line(StructureType.P, $"a{(char)cid}", origin: "here"));
        Assert.Equal((expected, "here", 0), (violation.Kind, violation.Origin, violation.Page));
    }

    [Fact]
    public void A_glyph_without_a_text_is_refused()
    {
        var document = SampleDocuments.Smallest();
        var violations = Violating.All(document with
        {
            GlyphTexts = document.GlyphTexts.Where(pair => pair.Key != 'x').ToDictionary(pair => pair.Key, pair => pair.Value),
        });
        Assert.Equal("CID 120 of Boxes-Regular", Assert.Single(violations, violation => violation.Kind == ViolationKind.GlyphWithoutText).Detail);
    }

    [Fact]
    public void Furniture_is_checked_as_content_is()
    {
        var violation = Violating.Only(sample => sample.Pagination(PaginationKind.Footer, "\u0001", 800));
        Assert.Equal((ViolationKind.GlyphMissing, null, 0), (violation.Kind, violation.Origin, violation.Page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("a\uFEFF")]
    [InlineData("\uFFFE")]
    [InlineData("\uE000")]
    [InlineData("\U000F0000")]
    [InlineData("\U0010FFFD")]
    [InlineData("half a pair")]
    public void A_glyph_stands_for_text_that_means_something(string text)
    {
        // An attribute cannot hold half of a surrogate pair.
        text = text == "half a pair" ? "\uD800" : text;
        var document = SampleDocuments.Smallest();
        var violation = Violating.Only(document with
        {
            GlyphTexts = new Dictionary<ushort, string>(document.GlyphTexts.Append(new(0x150, text))),
        });
        Assert.Equal(ViolationKind.GlyphTextForbidden, violation.Kind);
    }

    [Theory]
    [InlineData(16_383, true)]
    [InlineData(16_384, false)]
    public void A_run_s_string_stays_within_the_limit(int glyphs, bool isAllowed)
    {
        var kinds = Violating.Kinds(sample => sample.Line(StructureType.P, new string('x', glyphs)));
        Assert.Equal(isAllowed ? [] : [ViolationKind.RunTooLong], kinds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("IBM Plex")]
    [InlineData("a/b")]
    [InlineData("Pl\u00E9x")]
    public void A_font_s_name_is_plain_ASCII(string name) =>
        Assert.Equal(ViolationKind.FontName, Kind(Font(name, SampleFont.Regular.Subset.Value, SampleFont.Advance)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_width_within_a_thousandth_is_the_font_s(int difference) =>
        Assert.Null(Kind(Font("Boxes", SampleFont.Regular.Subset.Value, SampleFont.Advance + difference)));

    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    public void Another_width_than_the_font_s_is_refused(int difference)
    {
        var violations = Show(Font("Boxes", SampleFont.Regular.Subset.Value, SampleFont.Advance + difference));
        Assert.All(violations, violation => Assert.Equal(ViolationKind.FontWidths, violation.Kind));
        Assert.Equal($"CID 32 of Boxes: {SampleFont.Advance + difference}, in hmtx {SampleFont.Advance}", violations[0].Detail);
    }

    [Fact]
    public void A_file_that_is_no_TrueType_is_refused_and_read_without_harm()
    {
        var whole = TrueTypeBuilder.Build(500, 500, 600);
        Assert.Equal(ViolationKind.FontTables, Kind(Font("Boxes", "OTTO"u8.ToArray(), SampleFont.Advance)));
        for (var length = 0; length < whole.Length; length++)
        {
            var violations = new Violations();
            FontChecks.Check(Font("Boxes", whole.AsMemory(0, length), SampleFont.Advance), violations);
            Assert.Equal(ViolationKind.FontTables, Assert.Single(violations.InOrder).Kind);
        }

        for (var position = 0; position < whole.Length; position++)
        {
            var broken = (byte[])whole.Clone();
            broken[position] ^= 0xFF;
            FontChecks.Check(Font("Boxes", broken, SampleFont.Advance), new Violations());
        }
    }

    [Fact]
    public void A_glyph_that_has_a_width_but_no_outline_is_refused()
    {
        var small = TrueTypeBuilder.Build(SampleFont.Advance, SampleFont.Advance);
        Assert.Equal(ViolationKind.GlyphMissing, Show(Font("Boxes", small, SampleFont.Advance))[0].Kind);
    }

    private static PdfFont Font(string name, ReadOnlyMemory<byte> subset, int width) => new()
    {
        PostScriptName = name,
        Subset = new(subset),
        Widths = SampleFont.Regular.Widths.ToDictionary(pair => pair.Key, _ => width),
        Ascent = 900,
        Descent = -300,
        CapHeight = 700,
        Bounds = SampleFont.Regular.Bounds,
        StemV = 80,
    };

    private static IReadOnlyList<Violation> Show(PdfFont font)
    {
        var sample = new SampleBuilder();
        sample.Show(sample.Add(StructureType.H1), "Title", font);
        return Violating.All(sample.Build());
    }

    private static ViolationKind? Kind(PdfFont font) => Show(font) switch
    {
        [] => null,
        var violations => Assert.Single(violations).Kind,
    };
}
