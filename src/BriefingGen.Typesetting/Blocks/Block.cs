using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Blocks;

/// <summary>A node that takes the whole width it is given. The set is closed: <see cref="TextBlock"/>, <see cref="Stack"/>,
/// <see cref="Columns"/>, <see cref="Table"/>.</summary>
public abstract class Block : Node
{
    private protected Block()
    {
    }
}

/// <summary>Words that are set in lines.</summary>
public sealed class TextBlock : Block
{
    public required TextStyle Style { get; init; }

    public required ImmutableArray<Inline> Content { get; init; }
}

/// <summary>Blocks one below the other.</summary>
public sealed class Stack : Block
{
    public required BoxStyle Style { get; init; }

    public required ImmutableArray<Block> Children { get; init; }
}

/// <summary>Blocks beside each other: a label and its body, the tiles of a strip. They break over pages together.</summary>
public sealed class Columns : Block
{
    public required ColumnsStyle Style { get; init; }

    public required ImmutableArray<Block> Children { get; init; }
}

/// <summary>Rows under a header that is repeated on every page the table reaches. The content decides how wide a column
/// is.</summary>
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

    /// <summary>The row is the header of those after it, up to the next such row; it is never the last row of a page.</summary>
    public bool IsGroupHeader { get; init; }

    /// <summary>Set on a group’s header that is repeated, as an artifact, on each further page of the group: the words added to
    /// it there, such as “(continued)”, in the document’s language. Null: it is not repeated.</summary>
    public string? Continued { get; init; }
}

public sealed class TableCell : Node
{
    public int ColumnSpan { get; init; } = 1;

    /// <summary>1/1000 pt at the left, for a part below its whole.</summary>
    public int Indent { get; init; }

    /// <summary>The cell's words. A text block whose <see cref="Node.Role"/> is the cell's own stands for the cell
    /// itself.</summary>
    public required Block Content { get; init; }
}
