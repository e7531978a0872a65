namespace BriefingGen.Typesetting.Blocks;

/// <summary>What a node is to a reader who does not see the page; the names are those of the logical structure (ISO 32000-1, 14.8.4).</summary>
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
