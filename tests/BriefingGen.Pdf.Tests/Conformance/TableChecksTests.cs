using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Tags;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Conformance;

public class TableChecksTests
{
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
            var table = sample.Add(StructureRole.Table, origin: "table");
            foreach (var part in parts.Split(' '))
            {
                var (role, rows) = (part.Split(':')[0], part.Split(':')[1]);
                var group = sample.Add(Enum.Parse<StructureRole>(role), table);
                foreach (var cells in rows.Split(','))
                {
                    var row = sample.Add(StructureRole.TR, group, origin: "row");
                    for (var cell = 0; cell < int.Parse(cells, null); cell++)
                        sample.Show(sample.Add(StructureRole.TD, row), "x ");
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
            var table = sample.Add(StructureRole.Table);
            sample.Show(Cell(sample, table, StructureRole.THead, StructureRole.TH, "header"), "x");
            sample.Show(Cell(sample, table, StructureRole.TBody, StructureRole.TD, null), "x");
        });
        Assert.Equal((ViolationKind.HeaderScope, "header"), (violation.Kind, violation.Origin));
    }

    [Fact]
    public void A_cell_that_shows_nothing_is_missed_in_its_row()
    {
        var violation = Violating.Only(sample =>
        {
            Spanning(sample, 2);
            var table = sample.Add(StructureRole.Table);
            var head = sample.Add(StructureRole.TR, sample.Add(StructureRole.THead, table));
            sample.Show(sample.Add(StructureRole.TD, head), "1");
            sample.Show(sample.Add(StructureRole.TD, head), "2");
            var row = sample.Add(StructureRole.TR, sample.Add(StructureRole.TBody, table));
            sample.Show(sample.Add(StructureRole.TD, row), "1");
            sample.Show(sample.Add(StructureRole.TD, row), "");
        });
        Assert.Equal(ViolationKind.TableRow, violation.Kind);
    }

    private static void Spanning(SampleBuilder sample, int span)
    {
        var table = sample.Add(StructureRole.Table);
        var head = sample.Add(StructureRole.TR, sample.Add(StructureRole.THead, table));
        sample.Show(sample.Add(StructureRole.TD, head), "1");
        sample.Show(sample.Add(StructureRole.TD, head), "2");
        var wide = SampleDocuments.Attributes(new StructureAttributes.Table(TableScope.Row, span));
        sample.Show(sample.Add(StructureRole.TH, sample.Add(StructureRole.TR, sample.Add(StructureRole.TBody, table)), wide), "both");
    }

    private static StructureElement Cell(SampleBuilder sample, StructureElement table, StructureRole group, StructureRole cell, object? origin) =>
        sample.Add(cell, sample.Add(StructureRole.TR, sample.Add(group, table)), origin: origin);
}
