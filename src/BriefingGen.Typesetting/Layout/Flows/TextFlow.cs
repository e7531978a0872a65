using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>Lines. Neither the first nor the last of a text stands alone on a page.</summary>
internal sealed class TextFlow(TextBlock block, TextFormat format, ComposedText text, int width, int first = 0) : Flow
{
    private const int Orphans = 2;
    private const int Widows = 2;

    public override int SpaceBefore => first == 0 ? format.SpaceBefore : 0;

    public override int SpaceAfter => format.SpaceAfter;

    public override bool KeepWithNext => format.KeepWithNext;

    public override bool KeepWithPrevious => format.KeepWithPrevious;

    public override int FirstBaseline => text.BaselineInLine;

    public override Placement Place(Region region)
    {
        var count = LinesThatFit(region);
        if (count == 0)
            return Placement.Nothing;

        var rest = first + count < text.Lines.Length ? new TextFlow(block, format, text, width, first + count) : null;
        return new Placement(Take(count), rest);
    }

    private int LinesThatFit(Region region)
    {
        var left = text.Lines.Length - first;
        var fitting = Math.Min(left, Math.Max(0, region.Height) / text.LineHeight);
        if (fitting < left && first == 0 && left <= format.MostKeptLines && !region.Fresh)
            return 0;
        var wanted = fitting == left ? fitting : Math.Min(fitting, left - Widows);
        if (wanted == left || wanted >= Math.Min(Orphans, left))
            return wanted;
        return region.Fresh ? Math.Max(1, fitting) : 0;
    }

    private Fragment Take(int count)
    {
        var lines = ImmutableArray.CreateBuilder<PlacedLine>(count);
        for (var i = 0; i < count; i++)
        {
            var line = text.Lines[first + i];
            var x = format.Alignment switch
            {
                Alignment.Start => format.Padding.Left,
                Alignment.End => width - line.Width - format.Padding.Right,
            };
            lines.Add(new PlacedLine(x, (i * text.LineHeight) + text.BaselineInLine, line));
        }

        return new Fragment(count * text.LineHeight)
        {
            Begins = first == 0 ? block : null,
            Lines = lines.MoveToImmutable(),
        };
    }
}
