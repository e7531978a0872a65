using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>Tiles side by side, in rows of alike length: four beside each other still have room for their words.</summary>
internal static class KeyFigures
{
    private const int MostInRow = 4;

    public static ImmutableArray<Block> Compose(CompositionContext context)
    {
        var figures = context.Brief.Figures;
        if (figures.IsEmpty)
            return [];
        var rows = (figures.Length + MostInRow - 1) / MostInRow;
        var inRow = (figures.Length + rows - 1) / rows;
        return
        [
            .. figures.Select(figure => Tile(context, figure)).Chunk(inRow)
                .Select(row => Texts.Columns(ColumnsStyle.Tiles, Role.List, [.. row])),
        ];
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
        Attribution.Of(context, fact).AddTo(text, context);
        text.Add(", ").Add(context.Labels.Status(context.Located.StatusOf(fact), Facts.IsReplaced(fact))).Add(context.Labels.Dot);
        context.References.AddInLine(text, context.Located.EvidenceOf(fact).References);
        return text;
    }
}
