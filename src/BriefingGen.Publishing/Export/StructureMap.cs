using System.Collections.Immutable;
using BriefingGen.Pdf.Structure;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing.Export;

/// <summary>
/// Converts the block tree to structure elements, one for each node. The elements of text blocks and spans are found by the node.
/// </summary>
internal sealed class StructureMap
{
    private static readonly StructureAttributes MarkedWords =
        new LayoutAttributes(Colors.Of(Inks.MarkedTint), TextDecoration.Underline);

    private static readonly TableAttributes RowHeader = new(TableScope.Row);

    private readonly Dictionary<Node, StructureElement> _elements;

    private StructureMap(Document document, int runs)
    {
        _elements = new Dictionary<Node, StructureElement>(runs, ReferenceEqualityComparer.Instance);
        Tree = new StructureTree(document.Content);
        foreach (var child in document.Content.Children)
            Add(child, Tree.Root);
    }

    public StructureTree Tree { get; }

    /// <param name="runs">Number of glyph runs: an estimate of how many nodes have words.</param>
    public static StructureMap Of(Document document, int runs) => new(document, runs);

    /// <param name="node">A text block or a span.</param>
    public StructureElement this[Node node] => _elements[node];

    private void Add(Block block, StructureElement parent)
    {
        var element = Element(block, parent, AttributesOf(block));
        AddContent(block, element);
    }

    private void AddContent(Block block, StructureElement element)
    {
        switch (block)
        {
            case TextBlock text:
                AddInlines(text.Content, element);
                break;
            case Stack stack:
                foreach (var child in stack.Children)
                    Add(child, element);
                break;
            case Columns columns:
                foreach (var child in columns.Children)
                    Add(child, element);
                break;
            case Table table:
                AddSection(table.Head, element);
                AddSection(table.Body, element);
                break;
        }
    }

    private void AddInlines(ImmutableArray<Inline> content, StructureElement parent)
    {
        foreach (var inline in content)
        {
            if (inline is Span span)
                AddInlines(span.Content, Element(span, parent, span.Role == Role.Mark ? MarkedWords : null));
        }
    }

    private void AddSection(TableSection section, StructureElement table)
    {
        var element = Element(section, table, null);
        foreach (var row in section.Rows)
        {
            var rowElement = Element(row, element, null);
            foreach (var cell in row.Cells)
            {
                var cellElement = Element(cell, rowElement, AttributesOf(cell));
                if (cell.Content.Role == cell.Role)
                {
                    _elements.Add(cell.Content, cellElement);
                    AddContent(cell.Content, cellElement);
                }
                else
                {
                    Add(cell.Content, cellElement);
                }
            }
        }
    }

    private StructureElement Element(Node node, StructureElement parent, StructureAttributes? attributes)
    {
        var alt = node is Link link && !HasWords(link) ? TextString.Shortened(link.Description) : null;
        var properties = attributes is null && node.Language is null && alt is null
            ? null
            : new ElementProperties { Attributes = attributes, Language = node.Language, Alt = alt };
        var element = Tree.Add(parent, TypeOf(node.Role), properties, node);
        if (node is TextBlock or Span)
            _elements.Add(node, element);
        return element;
    }

    /// <summary>“1¶3” has none: it would be read as “one pilcrow three”, so the description of the link replaces it.</summary>
    private static bool HasWords(Span span) => span.Content.Any(inline => inline switch
    {
        Run run => HasLetters(run.Text),
        Span inner => HasWords(inner),
        _ => false,
    });

    private static bool HasLetters(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
                return true;
        }

        return false;
    }

    private static TableAttributes? AttributesOf(TableCell cell) => cell.Role switch
    {
        Role.ColumnHeader => new TableAttributes(TableScope.Column, cell.ColumnSpan),
        Role.RowHeader => cell.ColumnSpan == 1 ? RowHeader : new TableAttributes(TableScope.Row, cell.ColumnSpan),
        _ => cell.ColumnSpan > 1 ? new TableAttributes(null, cell.ColumnSpan) : null,
    };

    private static ListAttributes? AttributesOf(Block block) =>
        block.Role == Role.List ? new ListAttributes(NumberingOf(block)) : null;

    /// <summary>As the labels of the list are: digits, bullets, or none.</summary>
    private static ListNumbering NumberingOf(Block block) => FirstLabel(block) switch
    {
        null => ListNumbering.None,
        { Content: [Run { Text: [>= '0' and <= '9', ..] }, ..] } => ListNumbering.Decimal,
        _ => ListNumbering.Disc,
    };

    private static TextBlock? FirstLabel(Block block) => block switch
    {
        TextBlock text => text.Role == Role.Label ? text : null,
        Stack stack => stack.Children.Select(FirstLabel).FirstOrDefault(label => label is not null),
        Columns columns => columns.Children.Select(FirstLabel).FirstOrDefault(label => label is not null),
        _ => null,
    };

    private static StructureType TypeOf(Role role) => role switch
    {
        Role.Document => StructureType.Document,
        Role.Section => StructureType.Sect,
        Role.Division => StructureType.Div,
        Role.Aside => StructureType.Aside,
        Role.BlockQuotation => StructureType.BlockQuote,
        Role.Heading1 => StructureType.H1,
        Role.Heading2 => StructureType.H2,
        Role.Heading3 => StructureType.H3,
        Role.Paragraph => StructureType.P,
        Role.List => StructureType.L,
        Role.ListItem => StructureType.LI,
        Role.Label => StructureType.Lbl,
        Role.ListBody => StructureType.LBody,
        Role.Table => StructureType.Table,
        Role.TableHead => StructureType.THead,
        Role.TableBody => StructureType.TBody,
        Role.TableRow => StructureType.TR,
        Role.ColumnHeader => StructureType.TH,
        Role.RowHeader => StructureType.TH,
        Role.TableCell => StructureType.TD,
        Role.Link => StructureType.Link,
        Role.Strong => StructureType.Strong,
        Role.Emphasis => StructureType.Em,
        Role.Mark => StructureType.Mark,
        Role.Span => StructureType.Span,
    };
}
