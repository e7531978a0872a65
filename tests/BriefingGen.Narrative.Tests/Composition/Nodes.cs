using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>Walks a block tree.</summary>
internal static class Nodes
{
    public static IEnumerable<Run> Runs(Block block) => block switch
    {
        TextBlock text => Runs(text.Content),
        Stack stack => stack.Children.SelectMany(Runs),
        Columns columns => columns.Children.SelectMany(Runs),
        Table table => table.Head.Rows.Concat(table.Body.Rows).SelectMany(row => row.Cells).SelectMany(cell => Runs(cell.Content)),
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<Run> Runs(IEnumerable<Inline> content) => content.SelectMany(inline => inline switch
    {
        Run run => [run],
        Span span => Runs(span.Content),
        _ => [],
    });
}
