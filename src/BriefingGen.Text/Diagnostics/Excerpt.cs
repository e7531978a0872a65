using System.Text;
using BriefingGen.Text.Files;

namespace BriefingGen.Text.Diagnostics;

/// <summary>The line in which a span begins, cut to fit, and the position of the carets under it.</summary>
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
        var whole = span.File.Line(span.File.LineOf(span.Start));
        var start = Math.Clamp(span.Start, whole.Start, whole.End);
        var from = Math.Max(whole.Start, start - LongestLine);
        var to = Math.Min(whole.End, start + LongestLine);
        var line = span.File.Content.AsSpan(from, to - from);
        ReadOnlySpan<Cell> cells = Cells(line, stackalloc Cell[line.Length + 1]);
        var (first, last) = (IndexOf(cells, start - from), IndexOf(cells, Math.Min(span.End, to) - from));

        var (left, right) = (0, cells.Length - 1);
        var carets = Width(cells, first, last);
        var isWhole = from == whole.Start && to == whole.End;
        if (!isWhole || Width(cells, 0, right) > columns || Width(cells, 0, last) + 1 + labelColumns > columns)
            (left, right) = Window(cells, first, last, Math.Min(columns - MostIndent - (2 * Cut.Length), carets + (2 * Around)));

        var text = new StringBuilder(right - left + MostIndent + (2 * Cut.Length));
        var begins = left == 0 && from == whole.Start;
        var margin = begins || from > whole.Start ? 0 : Math.Min(IndentOf(cells), MostIndent);
        if (!begins)
            text.Append(' ', margin).Append(Cut);
        var isCut = right < cells.Length - 1 || to < whole.End;
        while (right > left && cells[right - 1].IsBlank)
            right--;
        for (var i = left; i < right; i++)
        {
            var rest = line[cells[i].Offset..];
            if (rest[0] is >= ' ' and <= '~')
                text.Append(rest[0]);
            else if (rest[0] == '\t')
                text.Append(' ', Width(cells, i, i + 1));
            else
                text.Append(VisibleText.Character(rest, out _));
        }

        return new Excerpt(
            isCut ? text.Append(" …").ToString() : text.ToString(),
            (begins ? 0 : margin + Cut.Length) + Width(cells, left, first),
            Math.Max(Width(cells, first, Math.Min(last, right)), 1));
    }

    /// <summary>The part of a long line that is shown: the words around the carets, up to a number of columns.</summary>
    private static (int Left, int Right) Window(ReadOnlySpan<Cell> cells, int first, int last, int columns)
    {
        var left = first;
        var budget = Math.Min(Around, Math.Max(columns - Width(cells, first, last), 0));
        while (left > 0 && Width(cells, left - 1, first) <= budget)
            left--;
        if (left <= LeadingBlanks(cells) && IndentOf(cells) <= Around)
            left = 0;
        else
            left = WordStart(cells, left, first);

        var (right, end) = (first, cells.Length - 1);
        while (right < end
            && Width(cells, left, right + 1) <= columns
            && (right < last || Width(cells, last, right + 1) <= Around))
            right++;
        if (right < end)
            right = WordEnd(cells, right, right > last ? last : Math.Max(first, right - LongestWord));
        return (left, right);
    }

    private static int WordStart(ReadOnlySpan<Cell> cells, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (i == 0 || cells[i - 1].IsBlank)
                return i;
        }

        return from;
    }

    private static int WordEnd(ReadOnlySpan<Cell> cells, int from, int limit)
    {
        for (var i = from; i > limit; i--)
        {
            if (cells[i].IsBlank)
                return i;
        }

        return from;
    }

    private static int LeadingBlanks(ReadOnlySpan<Cell> cells)
    {
        var blanks = 0;
        while (blanks < cells.Length - 1 && cells[blanks].IsBlank)
            blanks++;
        return blanks;
    }

    private static int IndentOf(ReadOnlySpan<Cell> cells) => Width(cells, 0, LeadingBlanks(cells));

    private static int Width(ReadOnlySpan<Cell> cells, int from, int to) => cells[Math.Max(from, to)].Column - cells[from].Column;

    private static int IndexOf(ReadOnlySpan<Cell> cells, int offset)
    {
        var index = 0;
        while (index < cells.Length - 1 && cells[index].Offset < offset)
            index++;
        return index;
    }

    /// <returns>A cell for each character, and one for the end of the line.</returns>
    private static Span<Cell> Cells(ReadOnlySpan<char> line, Span<Cell> cells)
    {
        var (count, column) = (0, 0);
        for (var offset = 0; offset < line.Length;)
        {
            cells[count++] = new Cell(offset, column, IsBlank: line[offset] is ' ' or '\t');
            var (length, columns) = line[offset] is >= ' ' and <= '~' ? (1, 1) : Measure(line[offset..], column);
            offset += length;
            column += columns;
        }

        cells[count++] = new Cell(line.Length, column, IsBlank: false);
        return cells[..count];
    }

    /// <summary>UTF-16 units and columns of the first character of a text.</summary>
    private static (int Length, int Columns) Measure(ReadOnlySpan<char> text, int column)
    {
        if (text[0] == '\t')
            return (1, TabWidth - (column % TabWidth));
        var shown = VisibleText.Character(text, out var length);
        return (length, DisplayWidth.Of(shown));
    }

    /// <param name="Offset">In the line.</param>
    /// <param name="Column">Columns before it.</param>
    private readonly record struct Cell(int Offset, int Column, bool IsBlank);
}
