using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Conformance;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Document;

public class DocumentChecksTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_document_without_a_title_is_refused(string title) =>
        Assert.Equal(ViolationKind.TitleMissing, Violating.Only(With(metadata => metadata with { Title = title })).Kind);

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("zh-Hant-TW")]
    [InlineData("de-CH-1996")]
    [InlineData("x-private")]
    [InlineData("i-klingon")]
    public void A_language_tag_is_accepted(string language) =>
        Assert.Empty(Violating.All(With(metadata => metadata with { Language = language })));

    [Theory]
    [InlineData("")]
    [InlineData("en_US")]
    [InlineData("english language")]
    [InlineData("e")]
    [InlineData("x")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("1en")]
    [InlineData("fran\u00E7ais")]
    [InlineData("undetermined")]
    public void What_is_no_language_tag_is_refused(string language)
    {
        var violation = Violating.Only(With(metadata => metadata with { Language = language }));
        Assert.Equal((ViolationKind.LanguageMalformed, language), (violation.Kind, violation.Detail));
    }

    [Fact]
    public void Metadata_hold_no_character_that_XML_or_a_dialog_cannot()
    {
        (string Text, string Detail)[] cases =
        [
            ("a\tb", "U+0009 at 2"),
            ("\0", "U+0000 at 1"),
            ("a\u0085", "U+0085 at 2"),
            ("\U0001F600\uD800", "U+D800 at 3"),
            ("\uDC00", "U+DC00 at 1"),
            ("\uFFFE", "U+FFFE at 1"),
        ];
        foreach (var (text, detail) in cases)
        {
            var violation = Violating.Only(With(metadata => metadata with { Keywords = text }));
            Assert.Equal((ViolationKind.ForbiddenCharacter, $"Keywords: {detail}"), (violation.Kind, violation.Detail));
        }
    }

    [Theory]
    [InlineData(32_767, 'x', true)]
    [InlineData(32_768, 'x', false)]
    [InlineData(16_382, '\u00E9', true)]
    [InlineData(16_383, '\u00E9', false)]
    public void Strings_have_at_most_32767_bytes(int length, char character, bool isAllowed)
    {
        var violations = Violating.All(With(metadata => metadata with { Description = new string(character, length) }));
        Assert.Equal(isAllowed ? [] : [ViolationKind.StringTooLong], violations.Select(violation => violation.Kind));
    }

    [Fact]
    public void A_document_without_pages_is_refused()
    {
        var violation = Violating.Only(SampleDocuments.Smallest() with { Pages = [] });
        Assert.Equal(ViolationKind.NoPages, violation.Kind);
    }

    [Theory]
    [InlineData(2_999, 500_000, false)]
    [InlineData(3_000, 500_000, true)]
    [InlineData(500_000, 14_400_000, true)]
    [InlineData(500_000, 14_400_001, false)]
    [InlineData(-1, 500_000, false)]
    public void A_page_s_sides_are_between_3_and_14400_points(int width, int height, bool isAllowed)
    {
        var document = SampleDocuments.Smallest();
        var pages = document.Pages.Append(new PdfPage(width, height, () => new PageContent())).ToArray();
        var violations = Violating.All(document with { Pages = pages });
        Assert.Equal(isAllowed ? [] : [(ViolationKind.PageSize, 1)], violations.Select(violation => (violation.Kind, violation.Page!.Value)));
    }

    [Fact]
    public void A_document_without_text_is_refused()
    {
        var tree = new StructureTree("the document");
        Assert.Equal(ViolationKind.DocumentEmpty, Violating.Only(SampleDocuments.Create(tree, new PageContent())).Kind);
    }

    [Fact]
    public void A_file_has_at_most_8388607_objects()
    {
        var violations = new Violations();
        FileChecks.Check(8_388_607, violations);
        Assert.Empty(violations.InOrder);
        FileChecks.Check(8_388_608, violations);
        Assert.Equal(ViolationKind.TooManyObjects, Assert.Single(violations.InOrder).Kind);
    }

    [Fact]
    public void All_violations_are_told_at_once_each_once_and_with_its_page()
    {
        var sample = new SampleBuilder();
        var heading = sample.Line(StructureType.H3, "\u0001\u0001", origin: "line 3");
        sample.NewPage();
        sample.Show(heading, "\u0001");
        var document = sample.Build();
        var violations = Violating.All(document with
        {
            Metadata = document.Metadata with { Title = "", Language = "?" },
            Outline = [new("", 2, 7, 0, "line 9")],
        });
        Assert.Equal(
            [
                (ViolationKind.TitleMissing, null, null),
                (ViolationKind.LanguageMalformed, null, null),
                (ViolationKind.OutlineTitle, "line 9", 7),
                (ViolationKind.OutlineLevel, "line 9", 7),
                (ViolationKind.TargetOutsideDocument, "line 9", null),
                (ViolationKind.GlyphMissing, "line 3", 0),
                (ViolationKind.GlyphMissing, "line 3", 1),
                (ViolationKind.FirstHeading, "line 3", 0),
            ],
            violations.Select(violation => (violation.Kind, violation.Origin, violation.Page)));
    }

    [Fact]
    public void Every_kind_says_its_clause_and_what_to_do()
    {
        foreach (var kind in Enum.GetValues<ViolationKind>())
        {
            var message = new Violation(kind, "x").Message;
            Assert.Matches(@"^[A-Z].+\. Here: x\. \(ISO .+\)$", message);
        }
    }

    private static Pdf.Document.PdfDocument With(Func<DocumentMetadata, DocumentMetadata> change)
    {
        var document = SampleDocuments.Smallest();
        return document with { Metadata = change(document.Metadata) };
    }
}
