using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Tags;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Conformance;

public class TagChecksTests
{
    [Fact]
    public void Text_of_an_element_of_another_tree_is_refused()
    {
        var foreign = new StructureTree();
        var stranger = foreign.Add(foreign.Root, StructureRole.P, origin: "stranger");
        var violation = Violating.Only(sample => sample.Show(stranger, "words"));
        Assert.Equal((ViolationKind.OwnerOutsideTree, "stranger", 0), (violation.Kind, violation.Origin, violation.Page));
    }

    [Fact]
    public void Text_under_an_element_of_another_tree_is_refused()
    {
        var foreign = new StructureTree();
        var violation = Violating.Only(sample => sample.Show(sample.Add(StructureRole.P, foreign.Root), "words"));
        Assert.Equal(ViolationKind.OwnerOutsideTree, violation.Kind);
    }

    [Theory]
    [InlineData(StructureRole.Document)]
    [InlineData(StructureRole.Sect)]
    [InlineData(StructureRole.Div)]
    [InlineData(StructureRole.Aside)]
    [InlineData(StructureRole.BlockQuote)]
    public void Groups_hold_no_words(StructureRole role)
    {
        var violation = Violating.Only(sample =>
            sample.Show(role == StructureRole.Document ? sample.Tree.Root : sample.Add(role, origin: "group"), "words"));
        Assert.Equal(ViolationKind.ContentNotAllowed, violation.Kind);
    }

    [Theory]
    [InlineData(StructureRole.P, StructureRole.P)]
    [InlineData(StructureRole.P, StructureRole.Div)]
    [InlineData(StructureRole.H2, StructureRole.P)]
    [InlineData(StructureRole.Sect, StructureRole.Span)]
    [InlineData(StructureRole.Sect, StructureRole.LBody)]
    [InlineData(StructureRole.Div, StructureRole.TD)]
    [InlineData(StructureRole.Span, StructureRole.H2)]
    [InlineData(StructureRole.Div, StructureRole.Document)]
    public void An_element_lies_only_where_its_role_is_at_home(StructureRole parent, StructureRole child)
    {
        var violations = Violating.All(sample =>
        {
            if (!parent.HoldsContent())
            {
                sample.Show(sample.Add(child, sample.Add(parent), origin: "child"), "words");
                return;
            }

            // A span is at home in a paragraph only.
            var home = parent is StructureRole.Span ? sample.Line(StructureRole.P, "words") : sample.Tree.Root;
            sample.Show(sample.Add(child, sample.Line(parent, "words", home), origin: "child"), "words");
        });
        Assert.Contains(
            (ViolationKind.ChildNotAllowed, $"{child.Name()} in {parent.Name()}", "child"),
            violations.Select(violation => (violation.Kind, violation.Detail, violation.Origin as string)));
    }

    [Theory]
    [InlineData("H1 H2 H3 H2 H2 H3 H1 H2", null)]
    [InlineData("H1 H1", null)]
    [InlineData("H1 H2 H3 H4 H5 H6 H1", null)]
    [InlineData("H2", ViolationKind.FirstHeading)]
    [InlineData("H1 H3", ViolationKind.HeadingSkipped)]
    [InlineData("H1 H2 H4", ViolationKind.HeadingSkipped)]
    public void Headings_begin_at_one_and_skip_none_going_down(string levels, ViolationKind? expected)
    {
        var sample = new SampleBuilder();
        foreach (var level in levels.Split(' '))
            sample.Line(Enum.Parse<StructureRole>(level), "words");
        Assert.Equal(expected is null ? [] : [expected.Value], Violating.All(sample.Build()).Select(violation => violation.Kind));
    }

    [Fact]
    public void A_link_in_a_link_is_refused()
    {
        var kinds = Violating.Kinds(sample =>
        {
            var outer = sample.Add(StructureRole.Link, sample.Line(StructureRole.P, "words"));
            var area = sample.Show(outer, "outer");
            var inner = sample.Add(StructureRole.Link, outer);
            sample.Link(outer, new LinkTarget.Place(0, 0), "out", area);
            sample.Link(inner, new LinkTarget.Place(0, 0), "in", sample.Show(inner, "inner"));
        });
        Assert.Equal([ViolationKind.ChildNotAllowed], kinds);
    }

    [Theory]
    [InlineData("en_US", null, ViolationKind.LanguageMalformed)]
    [InlineData(null, "a\u0007", ViolationKind.ForbiddenCharacter)]
    public void What_an_element_says_is_checked_too(string? language, string? text, ViolationKind expected)
    {
        ElementProperties[] properties =
        [
            new() { Language = language, Alt = text },
            new() { Language = language, ActualText = text },
            new() { Language = language, Expansion = text },
        ];
        foreach (var wrong in properties)
        {
            var violation = Violating.Only(sample => sample.Line(StructureRole.P, "words", properties: wrong, origin: "here"));
            Assert.Equal((expected, "here"), (violation.Kind, violation.Origin));
        }
    }

    [Fact]
    public void A_run_s_replacement_is_checked_too()
    {
        var violation = Violating.Only(sample =>
            sample.Show(sample.Add(StructureRole.P, origin: "here"), "x", actualText: "\uD800"));
        Assert.Equal((ViolationKind.ForbiddenCharacter, "here"), (violation.Kind, violation.Origin));
    }

    [Fact]
    public void A_hundred_thousand_elements_deep_is_refused_or_written_but_never_a_crash()
    {
        var sample = new SampleBuilder();
        sample.Line(StructureRole.H1, "Title");
        var deep = sample.Add(StructureRole.Div);
        for (var i = 0; i < 100_000; i++)
            deep = sample.Add(StructureRole.Div, deep);
        sample.Line(StructureRole.P, "words", deep);
        Assert.Empty(Violating.All(sample.Build()));
    }
}
