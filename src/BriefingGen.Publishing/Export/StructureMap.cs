using System.Collections.Immutable;
using BriefingGen.Pdf.Structure;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing.Export;

/// <summary>The block tree as structure elements, one for each node; those that have words are known by the node’s identity.</summary>
internal sealed class StructureMap
{
    private static readonly StructureAttributes MarkedWords =
        new StructureAttributes.Layout(Colors.Of(Inks.MarkedTint), TextDecoration.Underline);

    private static readonly StructureAttributes.Table RowHeader = new(TableScope.Row);

    private readonly Dictionary<Node, StructureElement> _elements;

    private StructureMap(Document document, int runs)
    {
        _elements = new Dictionary<Node, StructureElement>(runs, ReferenceEqualityComparer.Instance);
        Tree = new StructureTree(document.Content);
        foreach (var child in document.Content.Children)
            Add(child, Tree.Root);
    }

    public StructureTree Tree { get; }

    /// <param name="runs">How many glyph runs there are: about as many nodes have words.</param>
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
        var alt = node is Link link && !HasWords(link) ? OneLine.Shortened(link.Description) : null;
        var properties = attributes is null && node.Language is null && alt is null
            ? null
            : new ElementProperties { Attributes = attributes, Language = node.Language, Alt = alt };
        var element = Tree.Add(parent, RoleOf(node.Role), properties, node);
        if (node is TextBlock or Span)
            _elements.Add(node, element);
        return element;
    }

    /// <summary>“1¶3” has none: aloud it would be “one pilcrow three”, so what is said of the link is said in its place.</summary>
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

    private static StructureAttributes.Table? AttributesOf(TableCell cell) => cell.Role switch
    {
        Role.ColumnHeader => new StructureAttributes.Table(TableScope.Column, cell.ColumnSpan),
        Role.RowHeader => cell.ColumnSpan == 1 ? RowHeader : new StructureAttributes.Table(TableScope.Row, cell.ColumnSpan),
        _ => cell.ColumnSpan > 1 ? new StructureAttributes.Table(null, cell.ColumnSpan) : null,
    };

    private static StructureAttributes.List? AttributesOf(Block block) =>
        block.Role == Role.List ? new StructureAttributes.List(NumberingOf(block)) : null;

    /// <summary>A list is numbered as its labels are: digits, bullets, or none.</summary>
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

    private static StructureRole RoleOf(Role role) => role switch
    {
        Role.Document => StructureRole.Document,
        Role.Section => StructureRole.Sect,
        Role.Division => StructureRole.Div,
        Role.Aside => StructureRole.Aside,
        Role.BlockQuotation => StructureRole.BlockQuote,
        Role.Heading1 => StructureRole.H1,
        Role.Heading2 => StructureRole.H2,
        Role.Heading3 => StructureRole.H3,
        Role.Paragraph => StructureRole.P,
        Role.List => StructureRole.L,
        Role.ListItem => StructureRole.LI,
        Role.Label => StructureRole.Lbl,
        Role.ListBody => StructureRole.LBody,
        Role.Table => StructureRole.Table,
        Role.TableHead => StructureRole.THead,
        Role.TableBody => StructureRole.TBody,
        Role.TableRow => StructureRole.TR,
        Role.ColumnHeader => StructureRole.TH,
        Role.RowHeader => StructureRole.TH,
        Role.TableCell => StructureRole.TD,
        Role.Link => StructureRole.Link,
        Role.Strong => StructureRole.Strong,
        Role.Emphasis => StructureRole.Em,
        Role.Mark => StructureRole.Mark,
        Role.Span => StructureRole.Span,
    };
}
