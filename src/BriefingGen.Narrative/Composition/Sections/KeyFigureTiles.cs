using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class KeyFigureTiles
{
    public static Columns? Compose(CompositionContext context)
    {
        var figures = context.Brief.Figures;
        return figures.IsEmpty
            ? null
            : BlockFactory.Columns(ColumnsStyle.Tiles, Role.List, [.. figures.Select(figure => Tile(context, figure))]);
    }

    private static Stack Tile(CompositionContext context, KeyFigure figure) => BlockFactory.Stack(BoxStyle.Tile, Role.ListItem,
    [
        BlockFactory.Stack(BoxStyle.Plain, Role.ListBody,
        [
            BlockFactory.Text(TextStyle.FigureValue, figure.Value),
            BlockFactory.Text(TextStyle.FigureLabel, figure.Label),
            BlockFactory.Text(TextStyle.FigureNote, Note(context, figure), figure.Span),
        ]),
    ]);

    private static InlineBuilder Note(CompositionContext context, KeyFigure figure)
    {
        var text = new InlineBuilder();
        if (context.Brief.FactOf(figure.Fact) is not { } fact)
            return text.Add(context.Labels.CountedFromThisBriefing);
        context.AddProvenance(text, Provenance.Of(context, fact));
        var status = context.Labels.Status(context.Checked.StatusOf(fact), FactStatuses.IsReplaced(fact));
        text.Add(", ").Add(status).Add(context.Labels.Dot);
        context.References.AddInLine(text, context.Located.EvidenceOf(fact).References);
        return text;
    }
}
