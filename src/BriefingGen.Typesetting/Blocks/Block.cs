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
