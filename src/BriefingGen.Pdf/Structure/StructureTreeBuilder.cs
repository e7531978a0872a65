using System.Runtime.InteropServices;
using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Structure;

/// <summary>
/// The structure tree as the pages fill it. Nodes are numbered in the order of their first content, which is the reading order,
/// and kept with their K entries in flat lists: a table of 50,000 rows has 300,000 of them, all alive to the end, since an
/// element may go on on any later page.
/// </summary>
internal sealed class TagTree(StructureTree description, int pageCount, Violations violations)
{
    public const int None = -1;

    private readonly List<TagNode> _nodes = new(description.Count);
    private readonly List<TagKid> _kids = new(2 * description.Count);
    private readonly List<int> _nodeOfElement = new(description.Count);
    private readonly Dictionary<int, string> _actualTexts = [];

    public ParentTree ParentTree { get; } = new(pageCount);

    public int Count => _nodes.Count;

    public StructureElement? ElementOf(int node) => _nodes[node].Element;

    public StructureRole RoleOf(int node) => _nodes[node].Element?.Role ?? StructureRole.Span;

    public object? OriginOf(int node) => (_nodes[node].Element ?? _nodes[_nodes[node].Parent].Element)?.Origin;

    public StructureAttributes? AttributesOf(int node) => _nodes[node].Element?.Properties?.Attributes;

    public int ParentOf(int node) => _nodes[node].Parent;

    /// <summary>The entries of K.</summary>
    public TagKids KidsOf(int node) => new(_kids, _nodes[node].FirstKid);

    public IEnumerable<int> ChildrenOf(int node) =>
        KidsOf(node).Where(kid => kid.Kind == TagKidKind.Element).Select(kid => kid.Value);

    /// <summary>Where the node's first content lies; null where nothing lies in it.</summary>
    public int? PageOf(int node)
    {
        for (var index = _nodes[node].FirstKid; index != None; index = _nodes[_kids[index].Value].FirstKid)
        {
            if (_kids[index].Kind != TagKidKind.Element)
                return _kids[index].Page;
        }

        return null;
    }

    /// <summary>Of a Span that the writer made for one run.</summary>
    public string? ActualTextOf(int node) => _actualTexts.GetValueOrDefault(node);

    /// <summary>
    /// Attaches the element and those above it, where they are not yet; false where it belongs to another tree.
    /// </summary>
    public bool TryAttach(StructureElement element, int page, out int node)
    {
        node = NodeOf(element);
        if (node != None)
            return true;

        var path = new Stack<StructureElement>();
        for (var next = element; next is not null && NodeOf(next) == None; next = next.Parent)
        {
            if (!description.Contains(next))
            {
                violations.Add(ViolationKind.OwnerOutsideTree, element.Role.Name(), element.Origin, page);
                return false;
            }

            path.Push(next);
        }

        while (path.TryPop(out var next))
            node = Attach(next);
        return true;
    }

    /// <summary>A Span under the node, for one run whose glyphs and characters do not pair off.</summary>
    public int AddActualTextSpan(int parent, string actualText)
    {
        var node = AddNode(null, parent);
        _actualTexts.Add(node, actualText);
        return node;
    }

    /// <returns>The MCID of a new marked-content sequence on the page.</returns>
    public int AddContent(int node, int page)
    {
        var mcid = ParentTree.AddContent(page, node);
        AddKid(node, new TagKid(TagKidKind.MarkedContent, page, mcid, None));
        return mcid;
    }

    /// <returns>The annotation's key in the parent tree.</returns>
    public int AddAnnotation(int node, int page, int objectNumber)
    {
        AddKid(node, new TagKid(TagKidKind.Annotation, page, objectNumber, None));
        return ParentTree.AddAnnotation(node);
    }

    private int NodeOf(StructureElement element)
    {
        if (element.Index >= _nodeOfElement.Count)
            return None;
        var node = _nodeOfElement[element.Index];
        return node != None && ReferenceEquals(_nodes[node].Element, element) ? node : None;
    }

    private int Attach(StructureElement element)
    {
        var parent = element.Parent is null ? None : NodeOf(element.Parent);
        var node = AddNode(element, parent);
        while (_nodeOfElement.Count <= element.Index)
            _nodeOfElement.Add(None);
        _nodeOfElement[element.Index] = node;
        return node;
    }

    private int AddNode(StructureElement? element, int parent)
    {
        var node = _nodes.Count;
        _nodes.Add(new TagNode { Element = element, Parent = parent, FirstKid = None, LastKid = None });
        if (parent != None)
            AddKid(parent, new TagKid(TagKidKind.Element, 0, node, None));
        return node;
    }

    private void AddKid(int node, TagKid kid)
    {
        var index = _kids.Count;
        _kids.Add(kid);
        ref var owner = ref CollectionsMarshal.AsSpan(_nodes)[node];
        if (owner.LastKid == None)
            owner.FirstKid = index;
        else
            _kids[owner.LastKid] = _kids[owner.LastKid] with { Next = index };
        owner.LastKid = index;
    }

    private struct TagNode
    {
        public StructureElement? Element;
        public int Parent;
        public int FirstKid;
        public int LastKid;
    }
}
