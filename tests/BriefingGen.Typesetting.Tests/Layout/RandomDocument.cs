using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>A document of any shape, the same for the same seed; every word in it occurs once.</summary>
internal sealed class RandomDocument(ulong seed)
{
    private static readonly TextStyle[] Styles =
        [
        TextStyle.Body, TextStyle.SectionHeading, TextStyle.TableText, TextStyle.Quotation, TextStyle.Demand, TextStyle.GapLine,
        TextStyle.Title, TextStyle.Passage, TextStyle.AnnexNote, TextStyle.BackLinks, TextStyle.TimelineDate,
    ];

    private static readonly BoxStyle[] Boxes =
    [
        BoxStyle.Plain, BoxStyle.KeyBox, BoxStyle.Quotation, BoxStyle.Item, BoxStyle.Section, BoxStyle.List, BoxStyle.Tile,
        BoxStyle.Timeline, BoxStyle.Demands,
    ];

    private static readonly ColumnsStyle[] Sides =
    [
        ColumnsStyle.Tiles, ColumnsStyle.Passage, ColumnsStyle.DatedEntry, ColumnsStyle.Meta, ColumnsStyle.Masthead,
        ColumnsStyle.Bullet, ColumnsStyle.Demand, ColumnsStyle.PlannedEntry,
    ];

    private readonly List<TextBlock> _texts = [];
    private int _words;
    private ulong _state = (seed * 6364136223846793005) + 1442695040888963407;

    /// <summary>All of them, in reading order; each is one run.</summary>
    public IReadOnlyList<TextBlock> Texts => _texts;

    public Block[] Blocks() => [.. Enumerable.Range(0, 1 + Next(9)).Select(_ => Block(3))];

    /// <summary>From 0 up to, not including, the bound.</summary>
    public int Next(int bound)
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)bound);
    }

    /// <param name="depth">Below 1 only texts; columns and tables hold no columns and tables, as in a briefing.</param>
    private Block Block(int depth, bool isWide = true) => (depth < 1 ? 0 : Next(isWide ? 8 : 6)) switch
    {
        <= 3 => Text(Role.Paragraph),
        <= 5 => new Stack
        {
            Role = Role.Division,
            Style = Boxes[Next(Boxes.Length)],
            Children = Children(1 + Next(5), depth, isWide),
        },
        6 => Columns(depth),
        _ => Table(),
    };

    private Columns Columns(int depth)
    {
        var style = Sides[Next(Sides.Length)];
        ImmutableArray<Block> label = style is ColumnsStyle.Passage or ColumnsStyle.Bullet or ColumnsStyle.Demand ? [Label()] : [];
        return new Columns
        {
            Role = Role.Division,
            Style = style,
            Children = [.. label, .. Children(CountIn(style) - label.Length, depth, isWide: false)],
        };
    }

    private int CountIn(ColumnsStyle style) => style switch
    {
        ColumnsStyle.Passage => 2 + Next(2),
        ColumnsStyle.Tiles or ColumnsStyle.Meta => 1 + Next(7),
        _ => 2,
    };

    private ImmutableArray<Block> Children(int count, int depth, bool isWide) =>
        [.. Enumerable.Range(0, count).Select(_ => Block(depth - 1, isWide))];

    private Table Table()
    {
        var columns = 1 + Next(4);
        return new Table
        {
            Role = Role.Table,
            Head = new TableSection { Role = Role.TableHead, Rows = [Row(columns)] },
            Body = new TableSection { Role = Role.TableBody, Rows = [.. Enumerable.Range(0, 1 + Next(12)).Select(_ => Row(columns))] },
        };
    }

    private TableRow Row(int columns) => new()
    {
        Role = Role.TableRow,
        IsGroupHeader = Next(6) == 0,
        Continued = Next(2) == 0 ? "(continued)" : null,
        Cells = [.. Enumerable.Range(0, columns).Select(_ => new TableCell { Role = Role.TableCell, Content = Text(Role.TableCell) })],
    };

    private TextBlock Label() => Text(Role.Label, TextStyle.DemandNumber, (_words++).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private TextBlock Text(Role role)
    {
        var words = Enumerable.Range(0, 1 + (Next(10) == 0 ? Next(120) : Next(20))).Select(_ => Word()).ToList();
        return Text(role, Styles[Next(Styles.Length)], string.Join(' ', words));
    }

    private TextBlock Text(Role role, TextStyle style, string words)
    {
        var text = new TextBlock { Role = role, Style = style, Content = [new Run(words)] };
        _texts.Add(text);
        return text;
    }

    private string Word()
    {
        var stem = $"w{_words++}" + new string('m', Next(50) == 0 ? Next(60) : Next(6));
        return Next(20) == 0 ? stem + "\u00A01¶3" : stem;
    }
}
