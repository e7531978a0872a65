using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout;

/// <summary>Sets the running header and footer of each page once the number of pages is known; their space was
/// reserved.</summary>
internal sealed class RunningHeadComposer(TextContext context, RunningHeads heads)
{
    private const string Separator = " · ";

    // Between the words on the left and the handling mark on the right.
    private const int Gap = 12_000;

    private string? _title;

    public IEnumerable<RunningElement> Compose(int page, int pages)
    {
        var format = context.Look.Page;
        if (page > 1)
        {
            if ((_title ??= Cut(heads.Title)) is { Length: > 0 } title)
                yield return Words(RunningElementKind.Header, title, format.HeaderBaseline);
            if (heads.Handling is { } mark)
                yield return Mark(RunningElementKind.Header, mark, format.HeaderBaseline);
        }

        var footer = format.Paper.Height - format.FooterBaseline;
        var number = heads.Folio(page, pages);
        yield return Words(
            RunningElementKind.Footer, heads.Footer.Length > 0 ? heads.Footer + Separator + number : number, footer);
        if (heads.Handling is { } repeated)
            yield return Mark(RunningElementKind.Footer, repeated, footer);
    }

    /// <summary>A title too long for one line ends after a word, with “…”. A binary search finds the last word that
    /// fits.</summary>
    private string Cut(string title)
    {
        var space = Space;
        if (Fits(title))
            return title;
        var ends = Enumerable.Range(1, Math.Max(title.Length - 1, 0)).Where(end => title[end] == ' ').ToArray();
        int low = 0, high = ends.Length;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Fits(UpTo(middle)))
                low = middle;
            else
                high = middle - 1;
        }

        return low == 0 ? "" : UpTo(low);

        bool Fits(string text) => Line(text, TextStyle.RunningTitle, space).Length == 1;

        string UpTo(int words) => title[..ends[words - 1]].TrimEnd(' ', ',', ';', ':', '–', '—') + " …";
    }

    private int Space => context.Look.Page.ContentWidth
        - (heads.Handling is { } mark ? Gap + LineComposer.Measure(context, Block(mark)).Widest : 0);

    private RunningElement Words(RunningElementKind kind, string text, int baseline) =>
        PageBuilder.Running(kind, Line(text, TextStyle.RunningTitle, int.MaxValue)[0], context.Look.Page.Side, baseline);

    private RunningElement Mark(RunningElementKind kind, HandlingMark mark, int baseline)
    {
        var line = LineComposer.Compose(context, Block(mark), int.MaxValue).Lines[0];
        var format = context.Look.Page;
        var right = context.Look.Format(TextStyle.HandlingMark).Padding.Right;
        return PageBuilder.Running(kind, line, format.Side + format.ContentWidth - line.Width - right, baseline);
    }

    private ImmutableArray<TextLine> Line(string text, TextStyle style, int measure) =>
        LineComposer.Compose(context, Block(text, style, InlineStyle.Normal), measure).Lines;

    private static TextBlock Block(HandlingMark mark) => Block(mark.Label, TextStyle.HandlingMark, mark.Style);

    private static TextBlock Block(string text, TextStyle style, InlineStyle inline) => new()
    {
        Role = Role.Paragraph,
        Style = style,
        Content = [new Run(text, inline)],
    };
}
