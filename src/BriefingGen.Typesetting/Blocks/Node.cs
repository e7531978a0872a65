namespace BriefingGen.Typesetting.Blocks;

/// <summary>
/// A node of the logical structure. Its identity is the object itself: layout splits a node into fragments on several pages, each
/// fragment remembers its node, and so the structure tree of the PDF is this tree, whatever the pages did to it.
/// </summary>
public abstract class Node
{
    public required Role Role { get; init; }

    /// <summary>Where the node came from, for whoever has to report on it; no stage below the composer looks into it.</summary>
    public object? Origin { get; init; }

    /// <summary>BCP 47; null if it is the document’s.</summary>
    public string? Language { get; init; }

    /// <summary>The name under which links find the node; unique in a document.</summary>
    public string? Anchor { get; init; }
}

/// <summary>What a node is to a reader who does not see the page; the names are those of the logical structure (ISO 32000-1,
/// 14.8.4).</summary>
public enum Role
{
    Document,
    Section,
    Division,
    Aside,
    BlockQuotation,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    ColumnHeader,
    RowHeader,
    TableCell,
    Link,
    Strong,
    Emphasis,
    Mark,
    Span,
}
