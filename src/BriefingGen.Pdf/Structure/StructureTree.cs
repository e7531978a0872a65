namespace BriefingGen.Pdf.Structure;

/// <summary>The elements of one document. More may be added while pages are handed over.</summary>
public sealed class StructureTree
{
    private readonly List<StructureElement> _elements = [];

    public StructureTree(object? origin = null)
    {
        Root = new StructureElement(0, null, StructureRole.Document, null, origin);
        _elements.Add(Root);
    }

    /// <summary>The one Document element.</summary>
    public StructureElement Root { get; }

    internal int Count => _elements.Count;

    public StructureElement Add(
        StructureElement parent, StructureRole role, ElementProperties? properties = null, object? origin = null)
    {
        var element = new StructureElement(_elements.Count, parent, role, properties, origin);
        _elements.Add(element);
        return element;
    }

    internal bool Contains(StructureElement element) =>
        element.Index < _elements.Count && ReferenceEquals(_elements[element.Index], element);
}

/// <summary>
/// A node of the logical structure. It lists no children: an element is attached to its parent where its first words are shown,
/// so the tree's order is the order of the content, and what shows nothing does not appear.
/// </summary>
public sealed class StructureElement
{
    internal StructureElement(
        int index, StructureElement? parent, StructureRole role, ElementProperties? properties, object? origin) =>
        (Index, Parent, Role, Properties, Origin) = (index, parent, role, properties, origin);

    /// <summary>Null for the root only.</summary>
    public StructureElement? Parent { get; }

    public StructureRole Role { get; }

    public ElementProperties? Properties { get; }

    /// <summary>The caller's own; comes back with a violation.</summary>
    public object? Origin { get; }

    internal int Index { get; }
}

/// <summary>What an element may say besides its role (ISO 32000-1, table 323); one object may serve many elements.</summary>
public sealed record ElementProperties
{
    public StructureAttributes? Attributes { get; init; }

    /// <summary>BCP 47, where the passage is in another language than the document.</summary>
    public string? Language { get; init; }

    /// <summary>Read in place of the content.</summary>
    public string? ActualText { get; init; }

    /// <summary>Alternate description of what is no text.</summary>
    public string? Alt { get; init; }

    /// <summary>What the abbreviation that is the content stands for (E).</summary>
    public string? Expansion { get; init; }
}
