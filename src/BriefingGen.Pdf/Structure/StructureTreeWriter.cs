using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Structure;

/// <summary>The structure tree's objects (ISO 32000-1, 14.7).</summary>
/// <param name="pageId">The page object, by the page's index.</param>
internal sealed class StructureTreeWriter(ObjectFile file, StructureTreeBuilder tree, Func<int, ObjectId> pageId)
{
    private readonly AttributeObjects _attributes = new(file);

    /// <returns>The StructTreeRoot.</returns>
    public ObjectId Write()
    {
        var root = file.Allocate();
        var firstElement = file.Allocate(tree.Count);
        for (var element = 0; element < tree.Count; element++)
            WriteElement(element, root, firstElement.Number);

        var parentTree = tree.ParentTree.Write(file, firstElement.Number);
        var writer = file.Begin(root).BeginDictionary().Key("Type").Name("StructTreeRoot").Key("K").Reference(firstElement)
            .Key("ParentTree").Reference(parentTree).Key("ParentTreeNextKey").Integer(tree.ParentTree.NextKey);
        WriteRoleMap(writer);
        writer.EndDictionary();
        return root;
    }

    private void WriteElement(int element, ObjectId root, int firstElement)
    {
        var properties = tree.DescriptionOf(element)?.Properties;
        var attributes = properties?.Attributes is { } shared ? _attributes.IdOf(shared) : default(ObjectId?);
        var parent = tree.ParentOf(element) is >= 0 and var index ? new ObjectId(firstElement + index) : root;

        var writer = file.Begin(new ObjectId(firstElement + element)).BeginDictionary()
            .Key("S").Name(tree.TypeOf(element).Name()).Key("P").Reference(parent);
        WriteChildren(writer, element, firstElement);
        if (attributes is { } id)
            writer.Key("A").Reference(id);
        WriteText(writer, "Lang", properties?.Language);
        WriteText(writer, "Alt", properties?.Alt);
        WriteText(writer, "E", properties?.Expansion);
        WriteText(writer, "ActualText", properties?.ActualText ?? tree.ActualTextOf(element));
        writer.EndDictionary();
    }

    private void WriteChildren(CosWriter writer, int element, int firstElement)
    {
        // Pg is the page of the element's first content; children on other pages name theirs.
        var (count, page) = (0, StructureTreeBuilder.None);
        foreach (var child in tree.ChildrenOf(element))
        {
            count++;
            if (page == StructureTreeBuilder.None && child.Kind != StructureChildKind.Element)
                page = child.Page;
        }

        if (page != StructureTreeBuilder.None)
            writer.Key("Pg").Reference(pageId(page));
        writer.Key("K");
        if (count > 1)
            writer.BeginArray();
        foreach (var child in tree.ChildrenOf(element))
            WriteChild(writer, child, page, firstElement);
        if (count > 1)
            writer.EndArray();
    }

    private CosWriter WriteChild(CosWriter writer, StructureChild child, int page, int firstElement) => child.Kind switch
    {
        StructureChildKind.Element => writer.Reference(new ObjectId(firstElement + child.Value)),
        StructureChildKind.MarkedContentReference when child.Page == page => writer.Integer(child.Value),
        StructureChildKind.MarkedContentReference => WritePage(writer.BeginDictionary().Key("Type").Name("MCR"), child, page)
            .Key("MCID").Integer(child.Value).EndDictionary(),
        StructureChildKind.ObjectReference => WritePage(writer.BeginDictionary().Key("Type").Name("OBJR"), child, page)
            .Key("Obj").Reference(new ObjectId(child.Value)).EndDictionary(),
    };

    private CosWriter WritePage(CosWriter writer, StructureChild child, int page) =>
        child.Page == page ? writer : writer.Key("Pg").Reference(pageId(child.Page));

    private void WriteRoleMap(CosWriter writer)
    {
        var mapped = new SortedSet<StructureType>();
        for (var element = 0; element < tree.Count; element++)
        {
            var type = tree.TypeOf(element);
            if (type != type.StandardType())
                mapped.Add(type);
        }

        if (mapped.Count == 0)
            return;
        writer.Key("RoleMap").BeginDictionary();
        foreach (var type in mapped)
            writer.Key(type.Name()).Name(type.StandardType().Name());
        writer.EndDictionary();
    }

    private static void WriteText(CosWriter writer, string key, string? text)
    {
        if (text is not null)
            writer.Key(key).Text(text);
    }
}
