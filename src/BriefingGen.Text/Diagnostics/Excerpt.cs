using System.Text;
using BriefingGen.Text.Files;

namespace BriefingGen.Text.Diagnostics;

/// <summary>The line a span begins in, cut to what fits, and where the carets under it stand.</summary>
/// <param name="Indent">Columns before the carets.</param>
/// <param name="Carets">At least one.</param>
internal sealed record Excerpt(string Text, int Indent, int Carets)
{
    private const int TabWidth = 4;
    private const int Around = 40;
    private const int MostIndent = 8;
    private const int LongestWord = 20;
    private const string Cut = "… ";
    private const int LongestLine = 1000;

    /// <param name="columns">How many columns line and carets may take.</param>
    /// <param name="labelColumns">How many the text behind the carets wants.</param>
    public static Excerpt Of(TextSpan span, int columns, int labelColumns)
    {
        var line = span.File.Line(span.File.LineOf(span.Start));
        var start = Math.Clamp(span.Start, line.Start, line.End);
        var from = Math.Max(line.Start, start - LongestLine);
        var to = Math.Min(line.End, start + LongestLine);
        var cells = Cells(span.File.Content.AsSpan(from, to - from), from);
        var (first, last) = (IndexOf(cells, start), IndexOf(cells, Math.Min(span.End, to)));

        var (left, right) = (0, cells.Count);
        var carets = Width(cells, first, last);
        var isWhole = from == line.Start && to == line.End;
        if (!isWhole || Width(cells, 0, right) > columns || Width(cells, 0, last) + 1 + labelColumns > columns)
            (left, right) = Window(cells, first, last, Math.Min(columns - MostIndent - (2 * Cut.Length), carets + (2 * Around)));

        var text = new StringBuilder();
        var begins = left == 0 && from == line.Start;
        var margin = begins || from > line.Start ? 0 : Math.Min(IndentOf(cells), MostIndent);
        if (!begins)
            text.Append(' ', margin).Append(Cut);
        var isCut = right < cells.Count || to < line.End;
        while (right > left && cells[right - 1].IsBlank)
            right--;
        for (var i = left; i < right; i++)
            text.Append(cells[i].Text);
        return new Excerpt(
            isCut ? text.ToString() + " …" : text.ToString(),
            (begins ? 0 : margin + Cut.Length) + Width(cells, left, first),
            Math.Max(Width(cells, first, Math.Min(last, right)), 1));
    }

    /// <summary>What to show of a long line: words around the carets, up to a number of columns.</summary>
    private static (int Left, int Right) Window(List<Cell> cells, int first, int last, int columns)
    {
        var left = first;
        var budget = Math.Min(Around, Math.Max(columns - Width(cells, first, last), 0));
        while (left > 0 && Width(cells, left - 1, first) <= budget)
            left--;
        if (left <= LeadingBlanks(cells) && IndentOf(cells) <= Around)
            left = 0;
        else
            left = WordStart(cells, left, first);

        var right = first;
        while (right < cells.Count
            && Width(cells, left, right + 1) <= columns
            && (right < last || Width(cells, last, right + 1) <= Around))
            right++;
        if (right < cells.Count)
            right = WordEnd(cells, right, right > last ? last : Math.Max(first, right - LongestWord));
        return (left, right);
    }

    private static int WordStart(List<Cell> cells, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (i == 0 || cells[i - 1].IsBlank)
                return i;
        }

        return from;
    }

    private static int WordEnd(List<Cell> cells, int from, int limit)
    {
        for (var i = from; i > limit; i--)
        {
            if (cells[i].IsBlank)
                return i;
        }

        return from;
    }

    private static int LeadingBlanks(List<Cell> cells) =>
        cells.FindIndex(cell => !cell.IsBlank) is var found and >= 0 ? found : cells.Count;

    private static int IndentOf(List<Cell> cells) => Width(cells, 0, LeadingBlanks(cells));

    private static int Width(List<Cell> cells, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
            width += cells[i].Columns;
        return width;
    }

    private static int IndexOf(List<Cell> cells, int offset) =>
        cells.FindIndex(cell => cell.Offset >= offset) is var found and >= 0 ? found : cells.Count;

    private static List<Cell> Cells(ReadOnlySpan<char> line, int offset)
    {
        var cells = new List<Cell>(line.Length);
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            var text = VisibleText.Character(line[i..], out var length);
            if (text == "\t")
                text = new string(' ', TabWidth - (column % TabWidth));
            var columns = DisplayWidth.Of(text);
            cells.Add(new Cell(text, columns, offset + i, IsBlank: line[i] is ' ' or '\t'));
            column += columns;
            i += length;
        }

        return cells;
    }

    /// <param name="Offset">In the file.</param>
    private readonly record struct Cell(string Text, int Columns, int Offset, bool IsBlank);
}
