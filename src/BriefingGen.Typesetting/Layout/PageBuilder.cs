using System.Collections.Immutable;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout.Flows;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout;

/// <summary>Puts fragments at their places on one page.</summary>
internal sealed class PageBuilder
{
    private readonly ImmutableArray<Drawing>.Builder _drawings = ImmutableArray.CreateBuilder<Drawing>();
    private readonly ImmutableArray<GlyphRun>.Builder _text = ImmutableArray.CreateBuilder<GlyphRun>();
    private readonly ImmutableArray<LinkArea>.Builder _links = ImmutableArray.CreateBuilder<LinkArea>();
    private readonly ImmutableArray<AnchorPlace>.Builder _anchors = ImmutableArray.CreateBuilder<AnchorPlace>();
    private readonly List<RunningElement> _repeated = [];

    public void Add(Fragment fragment, int x, int y)
    {
        if (fragment.IsRepeated)
        {
            _repeated.Add(AsRunning(fragment, x, y));
            return;
        }

        if (fragment.Begins?.Anchor is { } anchor)
            _anchors.Add(new AnchorPlace(anchor, y));
        foreach (var drawing in fragment.Drawings)
            _drawings.Add(Moved(drawing, x, y));
        foreach (var line in fragment.Lines)
            Add(line.Line, x + line.X, y + line.Baseline);
        foreach (var child in fragment.Children)
            Add(child.Fragment, x + child.X, y + child.Y);
    }

    public Page Build(int number, PaperSize size, IEnumerable<RunningElement> heads) => new()
    {
        Number = number,
        Size = size,
        Drawings = _drawings.DrainToImmutable(),
        Text = _text.DrainToImmutable(),
        Links = _links.DrainToImmutable(),
        Anchors = _anchors.DrainToImmutable(),
        RunningElements = [.. _repeated, .. heads],
    };

    public static RunningElement Running(RunningElementKind kind, TextLine line, int x, int baseline) => new(
        kind,
        [.. line.Drawings.Select(drawing => Moved(drawing, x, baseline))],
        [.. line.Runs.Select(run => run with { Owner = null, X = x + run.X, Baseline = baseline + run.Baseline })]);

    private void Add(TextLine line, int x, int baseline)
    {
        foreach (var drawing in line.Drawings)
            _drawings.Add(Moved(drawing, x, baseline));
        foreach (var run in line.Runs)
            _text.Add(run with { X = x + run.X, Baseline = baseline + run.Baseline });
        foreach (var link in line.Links)
            _links.Add(link with { X = x + link.X, Y = baseline + link.Y });
        foreach (var node in line.Anchored)
            _anchors.Add(new AnchorPlace(node.Anchor!, baseline + line.Top));
    }

    private static RunningElement AsRunning(Fragment fragment, int x, int y)
    {
        var page = new PageBuilder();
        page.Add(fragment with { IsRepeated = false }, x, y);
        return new RunningElement(
            RunningElementKind.TableHeader,
            page._drawings.DrainToImmutable(),
            [.. page._text.Select(run => run with { Owner = null })]);
    }

    private static Drawing Moved(Drawing drawing, int x, int y) => drawing switch
    {
        Drawing.Rectangle rectangle => rectangle with { X = x + rectangle.X, Y = y + rectangle.Y },
        Drawing.Shape shape => shape with { X = x + shape.X, Y = y + shape.Y },
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
