using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>Flows beside each other, with their first baselines aligned. They are broken over pages together: a column that has
/// ended stays empty below.</summary>
internal sealed class SideBySide(ImmutableArray<SideBySide.Column> columns, bool isContinued = false)
{
    /// <summary>The lowest of the first baselines, from the upper edge.</summary>
    public int FirstBaseline => columns.Max(column => column.Flow?.FirstBaseline ?? 0);

    /// <param name="top">The upper edge of the columns, in what holds them.</param>
    /// <returns>Null if one of them does not fit.</returns>
    public PlacedColumns? Place(Region region, int top)
    {
        var children = ImmutableArray.CreateBuilder<PlacedFragment>(columns.Length);
        var rest = ImmutableArray.CreateBuilder<Column>(columns.Length);
        var firstBaseline = isContinued ? 0 : FirstBaseline;
        foreach (var column in columns)
        {
            if (column.Flow is not { } flow)
            {
                rest.Add(column);
                continue;
            }

            var drop = isContinued ? 0 : firstBaseline - flow.FirstBaseline;
            var placement = flow.Place(new Region(region.Height - drop, region.Fresh));
            if (placement.Fragment is null)
                return null;
            children.Add(new PlacedFragment(column.X, top + drop, placement.Fragment));
            rest.Add(column with { Flow = placement.Rest });
        }

        var bottom = children.Max(child => child.Y + child.Fragment.Height);
        var ends = rest.All(column => column.Flow is null);
        return new PlacedColumns(
            children.DrainToImmutable(), bottom, ends ? null : new SideBySide(rest.MoveToImmutable(), isContinued: true));
    }

    /// <param name="Flow">Null if it ended on an earlier page.</param>
    internal readonly record struct Column(int X, Flow? Flow);

    /// <param name="Bottom">The lower edge of the lowest child, in what holds the columns.</param>
    internal sealed record PlacedColumns(ImmutableArray<PlacedFragment> Children, int Bottom, SideBySide? Rest);
}
