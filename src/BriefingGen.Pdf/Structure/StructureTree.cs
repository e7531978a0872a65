namespace BriefingGen.Pdf.Structure;

/// <summary>The structure elements of one document. More may be added while pages are handed over.</summary>
public sealed class StructureTree
{
    private readonly List<StructureElement> _elements = [];

    public StructureTree(object? origin = null)
    {
        Root = new StructureElement(0, null, StructureType.Document, null, origin);
        _elements.Add(Root);
    }

    /// <summary>The one Document element.</summary>
    public StructureElement Root { get; }

    internal int Count => _elements.Count;

    public StructureElement Add(
        StructureElement parent, StructureType type, ElementProperties? properties = null, object? origin = null)
    {
        var element = new StructureElement(_elements.Count, parent, type, properties, origin);
        _elements.Add(element);
        return element;
    }

    internal bool Contains(StructureElement element) =>
        element.Index < _elements.Count && ReferenceEquals(_elements[element.Index], element);
}

/// <summary>
/// An element of the logical structure. It lists no children: an element joins its parent when its first words are shown, so the
/// order of the tree is the order of the content, and an element that shows nothing does not appear.
/// </summary>
public sealed class StructureElement
{
    internal StructureElement(
        int index, StructureElement? parent, StructureType type, ElementProperties? properties, object? origin) =>
        (Index, Parent, Type, Properties, Origin) = (index, parent, type, properties, origin);

    /// <summary>Null for the root only.</summary>
    public StructureElement? Parent { get; }

    public StructureType Type { get; }

    public ElementProperties? Properties { get; }

    /// <summary>Returned to the caller with a violation; not looked at.</summary>
    public object? Origin { get; }

    internal int Index { get; }
}

/// <summary>Optional entries of a structure element (ISO 32000-1, table 323); elements may share one object.</summary>
public sealed record ElementProperties
{
    public StructureAttributes? Attributes { get; init; }

    /// <summary>BCP 47; null if the passage is in the language of its parent.</summary>
    public string? Language { get; init; }

    /// <summary>Read in place of the content.</summary>
    public string? ActualText { get; init; }

    /// <summary>Alternate description of content that is not text.</summary>
    public string? Alt { get; init; }

    /// <summary>Expansion of the abbreviation that is the content (E).</summary>
    public string? Expansion { get; init; }
}
