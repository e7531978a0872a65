namespace BriefingGen.Pdf.Tags;

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
