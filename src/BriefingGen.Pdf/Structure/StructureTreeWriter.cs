using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Structure;

/// <summary>The structure tree's objects (ISO 32000-1, 14.7).</summary>
/// <param name="pageId">The page object, by the page's index.</param>
internal sealed class TagTreeWriter(ObjectFile file, TagTree tree, Func<int, ObjectId> pageId)
{
    private readonly AttributeObjects _attributes = new(file);

    /// <returns>The StructTreeRoot.</returns>
    public ObjectId Write()
    {
        var root = file.Allocate();
        var first = file.Allocate(tree.Count);
        for (var node = 0; node < tree.Count; node++)
            WriteElement(node, root, first.Number);

        var parentTree = tree.ParentTree.Write(file, first.Number);
        var writer = file.Begin(root).BeginDictionary().Key("Type").Name("StructTreeRoot").Key("K").Reference(first)
            .Key("ParentTree").Reference(parentTree).Key("ParentTreeNextKey").Integer(tree.ParentTree.NextKey);
        WriteRoleMap(writer);
        writer.EndDictionary();
        return root;
    }

    private void WriteElement(int node, ObjectId root, int first)
    {
        var properties = tree.ElementOf(node)?.Properties;
        var attributes = properties?.Attributes is { } shared ? _attributes.IdOf(shared) : default(ObjectId?);
        var parent = tree.ParentOf(node) is var above && above == TagTree.None ? root : new ObjectId(first + above);

        var writer = file.Begin(new ObjectId(first + node)).BeginDictionary()
            .Key("S").Name(tree.RoleOf(node).Name()).Key("P").Reference(parent);
        WriteKids(writer, node, first);
        if (attributes is { } id)
            writer.Key("A").Reference(id);
        WriteText(writer, "Lang", properties?.Language);
        WriteText(writer, "Alt", properties?.Alt);
        WriteText(writer, "E", properties?.Expansion);
        WriteText(writer, "ActualText", properties?.ActualText ?? tree.ActualTextOf(node));
        writer.EndDictionary();
    }

    private void WriteKids(CosWriter writer, int node, int first)
    {
        // Pg is the page of the element's first content; what lies on another says so itself.
        var (count, page) = (0, TagTree.None);
        foreach (var kid in tree.KidsOf(node))
        {
            count++;
            if (page == TagTree.None && kid.Kind != TagKidKind.Element)
                page = kid.Page;
        }

        if (page != TagTree.None)
            writer.Key("Pg").Reference(pageId(page));
        writer.Key("K");
        if (count > 1)
            writer.BeginArray();
        foreach (var kid in tree.KidsOf(node))
            WriteKid(writer, kid, page, first);
        if (count > 1)
            writer.EndArray();
    }

    private CosWriter WriteKid(CosWriter writer, TagKid kid, int page, int first) => kid.Kind switch
    {
        TagKidKind.Element => writer.Reference(new ObjectId(first + kid.Value)),
        TagKidKind.MarkedContent when kid.Page == page => writer.Integer(kid.Value),
        TagKidKind.MarkedContent => WritePage(writer.BeginDictionary().Key("Type").Name("MCR"), kid, page)
            .Key("MCID").Integer(kid.Value).EndDictionary(),
        TagKidKind.Annotation => WritePage(writer.BeginDictionary().Key("Type").Name("OBJR"), kid, page)
            .Key("Obj").Reference(new ObjectId(kid.Value)).EndDictionary(),
    };

    private CosWriter WritePage(CosWriter writer, TagKid kid, int page) =>
        kid.Page == page ? writer : writer.Key("Pg").Reference(pageId(kid.Page));

    private void WriteRoleMap(CosWriter writer)
    {
        var mapped = new SortedSet<StructureRole>();
        for (var node = 0; node < tree.Count; node++)
        {
            var role = tree.RoleOf(node);
            if (role != role.StandardRole())
                mapped.Add(role);
        }

        if (mapped.Count == 0)
            return;
        writer.Key("RoleMap").BeginDictionary();
        foreach (var role in mapped)
            writer.Key(role.Name()).Name(role.StandardRole().Name());
        writer.EndDictionary();
    }

    private static void WriteText(CosWriter writer, string key, string? text)
    {
        if (text is not null)
            writer.Key(key).Text(text);
    }
}
