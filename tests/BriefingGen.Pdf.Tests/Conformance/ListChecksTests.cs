using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Tags;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Conformance;

public class ListChecksTests
{
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
            var attributes = SampleDocuments.Attributes(new StructureAttributes.List(numbering));
            var item = sample.Add(StructureRole.LI, sample.Add(StructureRole.L, properties: attributes));
            foreach (var part in parts.Split(' '))
                sample.Line(Enum.Parse<StructureRole>(part), "words", item);
        });
        Assert.Equal(expected is null ? [] : [expected.Value], kinds);
    }

    [Fact]
    public void A_list_that_does_not_say_how_it_is_numbered_is_refused()
    {
        var violation = Violating.Only(sample =>
        {
            var item = sample.Add(StructureRole.LI, sample.Add(StructureRole.L, origin: "list"));
            sample.Line(StructureRole.LBody, "words", item);
        });
        Assert.Equal((ViolationKind.ListNumbering, "list"), (violation.Kind, violation.Origin));
    }

    [Fact]
    public void A_list_lies_in_a_body_of_another_not_in_the_list_itself()
    {
        Assert.Empty(Violating.All(sample => Nested(sample, item => sample.Add(StructureRole.LBody, item))));
        Assert.Contains(ViolationKind.ChildNotAllowed, Violating.Kinds(sample => Nested(sample, item => item.Parent!)));
    }

    private static void Nested(SampleBuilder sample, Func<StructureElement, StructureElement> parentOf)
    {
        var none = SampleDocuments.Attributes(new StructureAttributes.List(ListNumbering.None));
        var item = sample.Add(StructureRole.LI, sample.Add(StructureRole.L, properties: none));
        var parent = parentOf(item);
        if (parent.Role == StructureRole.LBody)
            sample.Show(parent, "outer");
        else
            sample.Line(StructureRole.LBody, "outer", item);
        var inner = sample.Add(StructureRole.L, parent, none);
        sample.Line(StructureRole.LBody, "inner", sample.Add(StructureRole.LI, inner));
    }
}
