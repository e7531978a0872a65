using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout;

/// <summary>
/// The labels of a list hang in one column, as wide as the widest needs it. They are numbers that rise, or all alike, so the first and
/// the last are measured only, whatever the length of the list.
/// </summary>
internal static class ListLabels
{
    /// <returns>1/1000 pt; 0 where no child has a label.</returns>
    public static int WidestIn(LayoutContext context, Stack list)
    {
        var first = list.Children.FirstOrDefault(child => LabelOf(context, child) is not null);
        var last = first is null ? null : list.Children.Last(child => LabelOf(context, child) is not null);
        return Math.Max(WidthOf(context, first), first == last ? 0 : WidthOf(context, last));
    }

    private static int WidthOf(LayoutContext context, Block? item) =>
        item is not null && LabelOf(context, item) is { } label ? LineComposer.Measure(context, label).Widest : 0;

    private static TextBlock? LabelOf(LayoutContext context, Block block) =>
        block is Columns { Children: [TextBlock label, ..] } columns
        && context.Look.Format(columns.Style).Tracks[0].LabelGap is not null
            ? label
            : null;
}
