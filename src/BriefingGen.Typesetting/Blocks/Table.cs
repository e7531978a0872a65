using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Blocks;

/// <summary>Rows under a header that is repeated on every page the table reaches. The content decides how wide a column is.</summary>
public sealed class Table : Block
{
    public required TableSection Head { get; init; }

    public required TableSection Body { get; init; }
}

/// <summary>THead or TBody.</summary>
public sealed class TableSection : Node
{
    public required ImmutableArray<TableRow> Rows { get; init; }
}

public sealed class TableRow : Node
{
    public required ImmutableArray<TableCell> Cells { get; init; }

    /// <summary>The row heads those after it, up to the next such row: it is never the last on a page.</summary>
    public bool IsGroupHeader { get; init; }

    /// <summary>Of a group’s header: the row stands again, as an artifact, on each page on which the group goes on, with these words
    /// behind its own, such as “(continued)”, in the document’s language. None: it is not repeated.</summary>
    public string? Continued { get; init; }
}

public sealed class TableCell : Node
{
    public int ColumnSpan { get; init; } = 1;

    /// <summary>1/1000 pt at the left, for a part below its whole.</summary>
    public int Indent { get; init; }

    /// <summary>The cell's words. A text block whose <see cref="Node.Role"/> is the cell's own stands for the cell itself.</summary>
    public required Block Content { get; init; }
}
