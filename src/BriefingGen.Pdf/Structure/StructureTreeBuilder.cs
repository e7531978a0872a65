using System.Runtime.InteropServices;
using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Structure;

/// <summary>
/// The structure tree as the pages fill it. Elements are numbered in the order of their first content, which is the reading
/// order, and kept with their children in flat lists: a table of 50,000 rows has 300,000 elements, and each stays open to the
/// end, since it may go on on any later page.
/// </summary>
internal sealed class StructureTreeBuilder(StructureTree tree, int pageCount, Violations violations)
{
    public const int None = -1;

    private readonly List<OpenElement> _elements = new(tree.Count);
    private readonly List<StructureChild> _children = new(2 * tree.Count);
    private readonly List<int> _indexOfDescription = new(tree.Count);
    private readonly Dictionary<int, string> _actualTexts = [];

    public ParentTree ParentTree { get; } = new(pageCount);

    public int Count => _elements.Count;

    /// <summary>Null for a Span that the writer added.</summary>
    public StructureElement? DescriptionOf(int element) => _elements[element].Description;

    public StructureType TypeOf(int element) => _elements[element].Description?.Type ?? StructureType.Span;

    public object? OriginOf(int element) =>
        (_elements[element].Description ?? _elements[_elements[element].Parent].Description)?.Origin;

    public StructureAttributes? AttributesOf(int element) => _elements[element].Description?.Properties?.Attributes;

    public int ParentOf(int element) => _elements[element].Parent;

    public StructureChildren ChildrenOf(int element) => new(_children, _elements[element].FirstChild);

    public IEnumerable<int> ChildElementsOf(int element) =>
        ChildrenOf(element).Where(child => child.Kind == StructureChildKind.Element).Select(child => child.Value);

    /// <summary>The page of the element's first content; null if it has none.</summary>
    public int? PageOf(int element)
    {
        for (var index = _elements[element].FirstChild; index != None; index = _elements[_children[index].Value].FirstChild)
        {
            if (_children[index].Kind != StructureChildKind.Element)
                return _children[index].Page;
        }

        return null;
    }

    /// <summary>The ActualText of a Span that the writer added; null for all other elements.</summary>
    public string? ActualTextOf(int element) => _actualTexts.GetValueOrDefault(element);

    /// <summary>Adds the element and its ancestors unless they are there; false if it belongs to another tree.</summary>
    public bool TryAdd(StructureElement element, int page, out int index)
    {
        index = IndexOf(element);
        if (index != None)
            return true;

        var path = new Stack<StructureElement>();
        for (var next = element; next is not null && IndexOf(next) == None; next = next.Parent)
        {
            if (!tree.Contains(next))
            {
                violations.Add(ViolationKind.OwnerOutsideTree, element.Type.Name(), element.Origin, page);
                return false;
            }

            path.Push(next);
        }

        while (path.TryPop(out var next))
            index = Add(next);
        return true;
    }

    /// <summary>Adds a Span for one run whose glyphs do not correspond one to one to characters.</summary>
    public int AddActualTextSpan(int parent, string actualText)
    {
        var span = Add(null, parent);
        _actualTexts.Add(span, actualText);
        return span;
    }

    /// <returns>The MCID of a new marked-content sequence on the page.</returns>
    public int AddMarkedContent(int element, int page)
    {
        var mcid = ParentTree.AddMarkedContent(page, element);
        AddChild(element, new StructureChild(StructureChildKind.MarkedContentReference, page, mcid, None));
        return mcid;
    }

    /// <returns>The annotation's StructParent, its key in the parent tree.</returns>
    public int AddAnnotation(int element, int page, int objectNumber)
    {
        AddChild(element, new StructureChild(StructureChildKind.ObjectReference, page, objectNumber, None));
        return ParentTree.AddAnnotation(element);
    }

    private int IndexOf(StructureElement element)
    {
        if (element.Index >= _indexOfDescription.Count)
            return None;
        var index = _indexOfDescription[element.Index];
        return index != None && ReferenceEquals(_elements[index].Description, element) ? index : None;
    }

    private int Add(StructureElement element)
    {
        var index = Add(element, element.Parent is null ? None : IndexOf(element.Parent));
        while (_indexOfDescription.Count <= element.Index)
            _indexOfDescription.Add(None);
        _indexOfDescription[element.Index] = index;
        return index;
    }

    private int Add(StructureElement? description, int parent)
    {
        var index = _elements.Count;
        _elements.Add(new OpenElement { Description = description, Parent = parent, FirstChild = None, LastChild = None });
        if (parent != None)
            AddChild(parent, new StructureChild(StructureChildKind.Element, 0, index, None));
        return index;
    }

    private void AddChild(int element, StructureChild child)
    {
        var index = _children.Count;
        _children.Add(child);
        ref var owner = ref CollectionsMarshal.AsSpan(_elements)[element];
        if (owner.LastChild == None)
            owner.FirstChild = index;
        else
            _children[owner.LastChild] = _children[owner.LastChild] with { Next = index };
        owner.LastChild = index;
    }

    private struct OpenElement
    {
        public StructureElement? Description;
        public int Parent;
        public int FirstChild;
        public int LastChild;
    }
}
