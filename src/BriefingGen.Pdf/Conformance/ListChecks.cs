using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Conformance;

/// <summary>Lists (ISO 14289-1, 7.6).</summary>
internal static class ListChecks
{
    /// <summary>Every list says how it is numbered; None is for items without labels, and for no others.</summary>
    public static void CheckList(TagTree tree, int list, Violations violations)
    {
        if (tree.AttributesOf(list) is not StructureAttributes.List { Numbering: var numbering })
        {
            violations.Add(ViolationKind.ListNumbering, "no ListNumbering", tree.OriginOf(list), tree.PageOf(list));
            return;
        }

        foreach (var item in tree.ChildrenOf(list))
        {
            var hasLabel = tree.ChildrenOf(item).Any(child => tree.RoleOf(child) == StructureRole.Lbl);
            if (hasLabel == (numbering == Tags.ListNumbering.None))
                violations.Add(
                    ViolationKind.ListNumbering, $"{numbering} {(hasLabel ? "with" : "without")} Lbl",
                    tree.OriginOf(item), tree.PageOf(item));
        }
    }

    public static void CheckItem(TagTree tree, int item, Violations violations)
    {
        var parts = tree.ChildrenOf(item).Select(child => tree.RoleOf(child)).ToArray();
        if (parts is not ([StructureRole.LBody] or [StructureRole.Lbl, StructureRole.LBody]))
            violations.Add(
                ViolationKind.ListItem, string.Join(", ", parts.Select(part => part.Name())),
                tree.OriginOf(item), tree.PageOf(item));
    }
}
