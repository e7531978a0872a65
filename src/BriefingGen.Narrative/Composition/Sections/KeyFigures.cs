using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class KeyFigures
{
    public static Columns? Compose(CompositionContext context)
    {
        var figures = context.Brief.Figures;
        return figures.IsEmpty
            ? null
            : Texts.Columns(ColumnsStyle.Tiles, Role.List, [.. figures.Select(figure => Tile(context, figure))]);
    }

    private static Stack Tile(CompositionContext context, KeyFigure figure) => Texts.Stack(BoxStyle.Tile, Role.ListItem,
    [
        Texts.Stack(BoxStyle.Plain, Role.ListBody,
        [
            Texts.Text(TextStyle.FigureValue, figure.Value),
            Texts.Text(TextStyle.FigureLabel, figure.Label),
            Texts.Text(TextStyle.FigureNote, Note(context, figure), figure.Span),
        ]),
    ]);

    private static InlineBuilder Note(CompositionContext context, KeyFigure figure)
    {
        var text = new InlineBuilder();
        if (figure.Fact is not { } id || context.Brief.Citables[id.Value] is not Fact fact)
            return text.Add(context.Labels.CountedFromThisBriefing);
        context.AddAttribution(text, Attribution.Of(context, fact));
        text.Add(", ").Add(context.Labels.Status(context.Checked.StatusOf(fact), Facts.IsReplaced(fact))).Add(context.Labels.Dot);
        context.References.AddInLine(text, context.Located.EvidenceOf(fact).References);
        return text;
    }
}
