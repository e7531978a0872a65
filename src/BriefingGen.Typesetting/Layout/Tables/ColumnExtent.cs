using System.Runtime.InteropServices;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>What a column’s cells need, one below the other as the table has them; lengths are 1/1000 pt.</summary>
internal sealed class ColumnExtent
{
    // A header is read on every page, and looks best in one line: its height counts as many rows’.
    private const int HeaderWeight = 4;

    // Of the measured height: between two widths that give as many lines, the one that fills them less is better.
    private const int FillShare = 8;

    private readonly List<CellExtent> _cells = [];
    private readonly Dictionary<int, int[]> _heights = [];

    /// <summary>Of the widest word.</summary>
    public int Narrowest { get; private set; }

    /// <summary>Of the widest paragraph.</summary>
    public int Widest { get; private set; }

    /// <param name="paragraphs">Of the cell; none where it holds no text.</param>
    /// <param name="indent">At their left.</param>
    public void Add(TextExtent[] paragraphs, int indent, bool isHeader)
    {
        foreach (var paragraph in paragraphs)
        {
            Narrowest = Math.Max(Narrowest, paragraph.Narrowest + indent);
            Widest = Math.Max(Widest, paragraph.Widest + indent);
        }

        _cells.Add(new CellExtent(paragraphs, indent, isHeader));
    }

    /// <summary>Of each cell at a width.</summary>
    public int[] HeightsAt(int width)
    {
        ref var heights = ref CollectionsMarshal.GetValueRefOrAddDefault(_heights, width, out _);
        return heights ??= [.. _cells.Select(cell => cell.HeightAt(width))];
    }

    private readonly record struct CellExtent(TextExtent[] Paragraphs, int Indent, bool IsHeader)
    {
        public int HeightAt(int width)
        {
            var free = Math.Max(1, width - Indent);
            long height = 0;
            foreach (var paragraph in Paragraphs)
            {
                var filled = Math.Max(1_000, paragraph.Ink * 1_000L / free);
                height += paragraph.HeightAt(free) + (paragraph.Leading * filled / (1_000 * FillShare));
            }

            return (int)Math.Min(int.MaxValue / 2, IsHeader ? height * HeaderWeight : height);
        }
    }
}
