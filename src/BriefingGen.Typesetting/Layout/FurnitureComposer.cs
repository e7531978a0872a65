using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout;

/// <summary>Header and footer of a page, set when the number of pages is known; their space was reserved.</summary>
internal sealed class FurnitureComposer(TextContext context, Furniture furniture)
{
    private const string Separator = " · ";

    // Between the words on the left and the handling mark on the right.
    private const int Gap = 12_000;

    private string? _title;

    public IEnumerable<FurnitureItem> Compose(int page, int pages)
    {
        var format = context.Look.Page;
        if (page > 1)
        {
            if ((_title ??= Cut(furniture.RunningTitle)) is { Length: > 0 } title)
                yield return Words(FurnitureKind.Header, title, format.HeaderBaseline);
            if (furniture.Handling is { } mark)
                yield return Mark(FurnitureKind.Header, mark, format.HeaderBaseline);
        }

        var footer = format.Paper.Height - format.FooterBaseline;
        var number = furniture.PageLabel(page, pages);
        yield return Words(
            FurnitureKind.Footer, furniture.Footer.Length > 0 ? furniture.Footer + Separator + number : number, footer);
        if (furniture.Handling is { } repeated)
            yield return Mark(FurnitureKind.Footer, repeated, footer);
    }

    /// <summary>A title too long for one line ends at a word, with “…”. A further word only makes it longer, so the last that fits is
    /// found by halves.</summary>
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
        - (furniture.Handling is { } mark ? Gap + LineComposer.Measure(context, Block(mark)).Widest : 0);

    private FurnitureItem Words(FurnitureKind kind, string text, int baseline) =>
        PageBuilder.Furniture(kind, Line(text, TextStyle.RunningTitle, int.MaxValue)[0], context.Look.Page.Side, baseline);

    private FurnitureItem Mark(FurnitureKind kind, HandlingMark mark, int baseline)
    {
        var line = LineComposer.Compose(context, Block(mark), int.MaxValue).Lines[0];
        var format = context.Look.Page;
        var right = context.Look.Format(TextStyle.HandlingMark).Padding.Right;
        return PageBuilder.Furniture(kind, line, format.Side + format.ContentWidth - line.Width - right, baseline);
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
