using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Conformance;

namespace BriefingGen.Pdf.Tests.Document;

public class LinkWriterTests
{
    private static readonly AnnotationTarget Top = new AnnotationTarget.ExplicitDestination(0, 0);

    [Theory]
    [InlineData("https://example.org/a?b=c#:~:text=d%2De")]
    [InlineData("HTTP://example.org")]
    [InlineData("mailto:desk@example.org")]
    public void The_web_and_mail_may_be_linked(string address) => Assert.Empty(Kinds(new AnnotationTarget.UriAction(address)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("example.org")]
    [InlineData("")]
    [InlineData("https://")]
    [InlineData("mailto:")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\u00E9")]
    [InlineData("https://example.org/\"onclick")]
    public void Other_addresses_may_not(string address) =>
        Assert.Equal([ViolationKind.UriNotAllowed], Kinds(new AnnotationTarget.UriAction(address)));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void A_link_leads_to_a_page_of_the_document(int page) =>
        Assert.Equal([ViolationKind.TargetOutsideDocument], Kinds(new AnnotationTarget.ExplicitDestination(page, 0)));

    [Theory]
    [InlineData("", ViolationKind.LinkContents)]
    [InlineData("  ", ViolationKind.LinkContents)]
    [InlineData("a\nb", ViolationKind.ForbiddenCharacter)]
    public void A_link_says_in_words_where_it_leads(string contents, ViolationKind expected) =>
        Assert.Contains(expected, Kinds(Top, contents));

    [Fact]
    public void A_link_without_a_place_to_click_is_refused()
    {
        Assert.Contains(ViolationKind.LinkArea, Kinds(Top, areas: []));
        Assert.Contains(ViolationKind.LinkArea, Kinds(Top, areas: [default]));
    }

    [Fact]
    public void A_link_element_without_an_annotation_is_refused()
    {
        var violation = Violating.Only(sample => sample.Show(
            sample.Add(StructureType.Link, sample.Line(StructureType.P, "see "), origin: "link"), "this"));
        Assert.Equal((ViolationKind.LinkAnnotation, "link"), (violation.Kind, violation.Origin));
    }

    [Fact]
    public void An_annotation_without_words_is_refused()
    {
        var kinds = Violating.Kinds(sample =>
        {
            var link = sample.Add(StructureType.Link, sample.Line(StructureType.P, "see "));
            sample.Link(link, Top, "top", new PageArea(0, 0, 1000, 1000));
        });
        Assert.Equal([ViolationKind.LinkText], kinds);
    }

    [Fact]
    public void An_annotation_belongs_to_a_link_element()
    {
        var kinds = Violating.Kinds(sample =>
        {
            var paragraph = sample.Line(StructureType.P, "words");
            sample.Link(paragraph, Top, "top", new PageArea(0, 0, 1000, 1000));
        });
        Assert.Equal([ViolationKind.LinkElement], kinds);
    }

    private static IReadOnlyList<ViolationKind> Kinds(AnnotationTarget target, string contents = "Where", PageArea[]? areas = null) =>
        [.. Violating.Kinds(sample =>
        {
            var link = sample.Add(StructureType.Link, sample.Line(StructureType.P, "see "));
            var shown = sample.Show(link, "this");
            sample.Link(link, target, contents, areas ?? [shown]);
        }).Where(kind => kind != ViolationKind.LinkAnnotation)];
}
