using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Conformance;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Structure;

public class StructureChecksTests
{
    [Fact]
    public void Text_of_an_element_of_another_tree_is_refused()
    {
        var foreign = new StructureTree();
        var stranger = foreign.Add(foreign.Root, StructureType.P, origin: "stranger");
        var violation = Violating.Only(sample => sample.Show(stranger, "words"));
        Assert.Equal((ViolationKind.OwnerOutsideTree, "stranger", 0), (violation.Kind, violation.Origin, violation.Page));
    }

    [Fact]
    public void Text_under_an_element_of_another_tree_is_refused()
    {
        var foreign = new StructureTree();
        var violation = Violating.Only(sample => sample.Show(sample.Add(StructureType.P, foreign.Root), "words"));
        Assert.Equal(ViolationKind.OwnerOutsideTree, violation.Kind);
    }

    [Theory]
    [InlineData(StructureType.Document)]
    [InlineData(StructureType.Sect)]
    [InlineData(StructureType.Div)]
    [InlineData(StructureType.Aside)]
    [InlineData(StructureType.BlockQuote)]
    public void Groups_hold_no_words(StructureType type)
    {
        var violation = Violating.Only(sample =>
            sample.Show(type == StructureType.Document ? sample.Tree.Root : sample.Add(type, origin: "group"), "words"));
        Assert.Equal(ViolationKind.ContentNotAllowed, violation.Kind);
    }

    [Theory]
    [InlineData(StructureType.P, StructureType.P)]
    [InlineData(StructureType.P, StructureType.Div)]
    [InlineData(StructureType.H2, StructureType.P)]
    [InlineData(StructureType.Sect, StructureType.Span)]
    [InlineData(StructureType.Sect, StructureType.LBody)]
    [InlineData(StructureType.Div, StructureType.TD)]
    [InlineData(StructureType.Span, StructureType.H2)]
    [InlineData(StructureType.Div, StructureType.Document)]
    public void An_element_lies_only_where_its_role_is_at_home(StructureType parent, StructureType child)
    {
        var violations = Violating.All(sample =>
        {
            if (!parent.HoldsContent())
            {
                sample.Show(sample.Add(child, sample.Add(parent), origin: "child"), "words");
                return;
            }

            // A span is at home in a paragraph only.
            var home = parent is StructureType.Span ? sample.Line(StructureType.P, "words") : sample.Tree.Root;
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
            sample.Line(Enum.Parse<StructureType>(level), "words");
        Assert.Equal(expected is null ? [] : [expected.Value], Violating.All(sample.Build()).Select(violation => violation.Kind));
    }

    [Fact]
    public void A_link_in_a_link_is_refused()
    {
        var kinds = Violating.Kinds(sample =>
        {
            var outer = sample.Add(StructureType.Link, sample.Line(StructureType.P, "words"));
            var area = sample.Show(outer, "outer");
            var inner = sample.Add(StructureType.Link, outer);
            sample.Link(outer, new AnnotationTarget.ExplicitDestination(0, 0), "out", area);
            sample.Link(inner, new AnnotationTarget.ExplicitDestination(0, 0), "in", sample.Show(inner, "inner"));
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
            var violation = Violating.Only(sample => sample.Line(StructureType.P, "words", properties: wrong, origin: "here"));
            Assert.Equal((expected, "here"), (violation.Kind, violation.Origin));
        }
    }

    [Fact]
    public void A_run_s_replacement_is_checked_too()
    {
        var violation = Violating.Only(sample =>
            sample.Show(sample.Add(StructureType.P, origin: "here"), "x", actualText: "\uD800"));
        Assert.Equal((ViolationKind.ForbiddenCharacter, "here"), (violation.Kind, violation.Origin));
    }

    [Fact]
    public void A_hundred_thousand_elements_deep_is_refused_or_written_but_never_a_crash()
    {
        var sample = new SampleBuilder();
        sample.Line(StructureType.H1, "Title");
        var deep = sample.Add(StructureType.Div);
        for (var i = 0; i < 100_000; i++)
            deep = sample.Add(StructureType.Div, deep);
        sample.Line(StructureType.P, "words", deep);
        Assert.Empty(Violating.All(sample.Build()));
    }

    [Theory]
    [InlineData(ListNumbering.Disc, "Lbl LBody", null)]
    [InlineData(ListNumbering.Decimal, "Lbl LBody", null)]
    [InlineData(ListNumbering.None, "LBody", null)]
    [InlineData(ListNumbering.None, "Lbl LBody", ViolationKind.ListNumbering)]
    [InlineData(ListNumbering.Disc, "LBody", ViolationKind.ListNumbering)]
    [InlineData(ListNumbering.Disc, "LBody Lbl", ViolationKind.ListItem)]
    [InlineData(ListNumbering.None, "LBody LBody", ViolationKind.ListItem)]
    [InlineData(ListNumbering.Disc, "Lbl Lbl LBody", ViolationKind.ListItem)]
    [InlineData(ListNumbering.Disc, "Lbl", ViolationKind.ListItem)]
    public void An_item_has_a_body_and_a_label_just_where_the_list_has_them(ListNumbering numbering, string parts, ViolationKind? expected)
    {
        var kinds = Violating.Kinds(sample =>
        {
            var attributes = SampleDocuments.Attributes(new ListAttributes(numbering));
            var item = sample.Add(StructureType.LI, sample.Add(StructureType.L, properties: attributes));
            foreach (var part in parts.Split(' '))
                sample.Line(Enum.Parse<StructureType>(part), "words", item);
        });
        Assert.Equal(expected is null ? [] : [expected.Value], kinds);
    }

    [Fact]
    public void A_list_that_does_not_say_how_it_is_numbered_is_refused()
    {
        var violation = Violating.Only(sample =>
        {
            var item = sample.Add(StructureType.LI, sample.Add(StructureType.L, origin: "list"));
            sample.Line(StructureType.LBody, "words", item);
        });
        Assert.Equal((ViolationKind.ListNumbering, "list"), (violation.Kind, violation.Origin));
    }

    [Fact]
    public void A_list_lies_in_a_body_of_another_not_in_the_list_itself()
    {
        Assert.Empty(Violating.All(sample => Nested(sample, item => sample.Add(StructureType.LBody, item))));
        Assert.Contains(ViolationKind.ChildNotAllowed, Violating.Kinds(sample => Nested(sample, item => item.Parent!)));
    }

    [Theory]
    [InlineData("THead:2 TBody:2,2", null)]
    [InlineData("THead:2 TBody:2 TBody:2", null)]
    [InlineData("THead:2,2 TBody:2", null)]
    [InlineData("TBody:2", ViolationKind.Table)]
    [InlineData("THead:2", ViolationKind.Table)]
    [InlineData("TBody:2 THead:2", ViolationKind.Table)]
    [InlineData("THead:2 THead:2 TBody:2", ViolationKind.Table)]
    [InlineData("THead:2 TBody:2,3", ViolationKind.TableRow)]
    [InlineData("THead:2 TBody:1", ViolationKind.TableRow)]
    public void A_table_is_one_head_and_bodies_with_as_many_columns_in_each_row(string parts, ViolationKind? expected)
    {
        var violations = Violating.All(sample =>
        {
            var table = sample.Add(StructureType.Table, origin: "table");
            foreach (var part in parts.Split(' '))
            {
                var (role, rows) = (part.Split(':')[0], part.Split(':')[1]);
                var group = sample.Add(Enum.Parse<StructureType>(role), table);
                foreach (var cells in rows.Split(','))
                {
                    var row = sample.Add(StructureType.TR, group, origin: "row");
                    for (var cell = 0; cell < int.Parse(cells, null); cell++)
                        sample.Show(sample.Add(StructureType.TD, row), "x ");
                }
            }
        });
        Assert.Equal(expected is null ? [] : [expected.Value], violations.Select(violation => violation.Kind));
        Assert.All(violations, violation => Assert.Equal(violation.Kind is ViolationKind.Table ? "table" : "row", violation.Origin));
    }

    [Fact]
    public void A_cell_over_two_columns_counts_for_two()
    {
        Assert.Empty(Violating.All(sample => Spanning(sample, 2)));
        Assert.Equal(
            "row 2 covers 3 columns, the first 2", Violating.Only(sample => Spanning(sample, 3)).Detail);
    }

    [Fact]
    public void A_header_cell_says_what_it_is_the_header_of()
    {
        var violation = Violating.Only(sample =>
        {
            var table = sample.Add(StructureType.Table);
            sample.Show(Cell(sample, table, StructureType.THead, StructureType.TH, "header"), "x");
            sample.Show(Cell(sample, table, StructureType.TBody, StructureType.TD, null), "x");
        });
        Assert.Equal((ViolationKind.HeaderScope, "header"), (violation.Kind, violation.Origin));
    }

    [Fact]
    public void A_cell_that_shows_nothing_is_missed_in_its_row()
    {
        var violation = Violating.Only(sample =>
        {
            Spanning(sample, 2);
            var table = sample.Add(StructureType.Table);
            var head = sample.Add(StructureType.TR, sample.Add(StructureType.THead, table));
            sample.Show(sample.Add(StructureType.TD, head), "1");
            sample.Show(sample.Add(StructureType.TD, head), "2");
            var row = sample.Add(StructureType.TR, sample.Add(StructureType.TBody, table));
            sample.Show(sample.Add(StructureType.TD, row), "1");
            sample.Show(sample.Add(StructureType.TD, row), "");
        });
        Assert.Equal(ViolationKind.TableRow, violation.Kind);
    }

    private static void Nested(SampleBuilder sample, Func<StructureElement, StructureElement> parentOf)
    {
        var none = SampleDocuments.Attributes(new ListAttributes(ListNumbering.None));
        var item = sample.Add(StructureType.LI, sample.Add(StructureType.L, properties: none));
        var parent = parentOf(item);
        if (parent.Type == StructureType.LBody)
            sample.Show(parent, "outer");
        else
            sample.Line(StructureType.LBody, "outer", item);
        var inner = sample.Add(StructureType.L, parent, none);
        sample.Line(StructureType.LBody, "inner", sample.Add(StructureType.LI, inner));
    }

    private static void Spanning(SampleBuilder sample, int span)
    {
        var table = sample.Add(StructureType.Table);
        var head = sample.Add(StructureType.TR, sample.Add(StructureType.THead, table));
        sample.Show(sample.Add(StructureType.TD, head), "1");
        sample.Show(sample.Add(StructureType.TD, head), "2");
        var wide = SampleDocuments.Attributes(new TableAttributes(TableScope.Row, span));
        sample.Show(sample.Add(StructureType.TH, sample.Add(StructureType.TR, sample.Add(StructureType.TBody, table)), wide), "both");
    }

    private static StructureElement Cell(SampleBuilder sample, StructureElement table, StructureType group, StructureType cell, object? origin) =>
        sample.Add(cell, sample.Add(StructureType.TR, sample.Add(group, table)), origin: origin);
}
