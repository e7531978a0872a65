using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Structure;

/// <summary>The structure tree once all pages are written (ISO 14289-1, 7.1 to 7.7; ISO 19005-3, 6.7).</summary>
internal sealed class TagChecks(TagTree tree, Violations violations)
{
    private int _heading;

    public static void Check(TagTree tree, Violations violations)
    {
        if (tree.Count == 0)
            violations.Add(ViolationKind.DocumentEmpty, "Document");
        var checks = new TagChecks(tree, violations);
        for (var node = 0; node < tree.Count; node++)
            checks.CheckNode(node);
    }

    private void CheckNode(int node)
    {
        CheckPlace(node);
        CheckProperties(node);
        var role = tree.RoleOf(node);
        if (role.HeadingLevel() is > 0 and var level)
            CheckHeading(node, level);
        switch (role)
        {
            case StructureRole.L:
                ListChecks.CheckList(tree, node, violations);
                break;
            case StructureRole.LI:
                ListChecks.CheckItem(tree, node, violations);
                break;
            case StructureRole.Table:
                TableChecks.Check(tree, node, violations);
                break;
            case StructureRole.TH when tree.AttributesOf(node) is not StructureAttributes.Table { Scope: not null }:
                Report(ViolationKind.HeaderScope, "TH", node);
                break;
            case StructureRole.Link:
                CheckLink(node);
                break;
        }
    }

    private void CheckPlace(int node)
    {
        var (role, parent) = (tree.RoleOf(node), tree.ParentOf(node));
        if (parent != TagTree.None && !tree.RoleOf(parent).MayHold(role))
            Report(ViolationKind.ChildNotAllowed, $"{role.Name()} in {tree.RoleOf(parent).Name()}", node);
        if (!role.HoldsContent() && tree.KidsOf(node).Any(kid => kid.Kind == TagKidKind.MarkedContent))
            Report(ViolationKind.ContentNotAllowed, role.Name(), node);
    }

    private void CheckProperties(int node)
    {
        if (tree.ActualTextOf(node) is { } spanText)
            Check("ActualText", spanText);
        if (tree.ElementOf(node)?.Properties is not { } properties)
            return;
        if (properties.Language is { } language && !LanguageTag.IsWellFormed(language))
            Report(ViolationKind.LanguageMalformed, language, node);
        Check("ActualText", properties.ActualText);
        Check("Alt", properties.Alt);
        Check("E", properties.Expansion);

        void Check(string name, string? text) =>
            TextChecks.Check(name, text, violations, tree.OriginOf(node), tree.PageOf(node));
    }

    // 7.4.2: H1 first, then down by one at a time, up by any number.
    private void CheckHeading(int node, int level)
    {
        if (_heading == 0 && level != 1)
            Report(ViolationKind.FirstHeading, tree.RoleOf(node).Name(), node);
        else if (level > _heading + 1)
            Report(ViolationKind.HeadingSkipped, $"H{level} after H{_heading}", node);
        _heading = level;
    }

    private void CheckLink(int node)
    {
        if (!tree.KidsOf(node).Any(kid => kid.Kind == TagKidKind.Annotation))
            Report(ViolationKind.LinkAnnotation, "Link", node);
        if (!tree.KidsOf(node).Any(kid => kid.Kind != TagKidKind.Annotation))
            Report(ViolationKind.LinkText, "Link", node);
    }

    private void Report(ViolationKind kind, string detail, int node) =>
        violations.Add(kind, detail, tree.OriginOf(node), tree.PageOf(node));
}

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
            if (hasLabel == (numbering == ListNumbering.None))
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

/// <summary>Tables (ISO 14289-1, 7.5): one head, then bodies, and as many columns in each row.</summary>
internal static class TableChecks
{
    public static void Check(TagTree tree, int table, Violations violations)
    {
        var parts = tree.ChildrenOf(table).ToArray();
        if (parts.Length < 2 || tree.RoleOf(parts[0]) != StructureRole.THead
            || parts[1..].Any(part => tree.RoleOf(part) != StructureRole.TBody))
            violations.Add(
                ViolationKind.Table, string.Join(", ", parts.Take(4).Select(part => tree.RoleOf(part).Name())),
                tree.OriginOf(table), tree.PageOf(table));

        var (row, columns) = (0, 0);
        foreach (var part in parts)
        {
            foreach (var tr in tree.ChildrenOf(part))
            {
                row++;
                var covered = tree.ChildrenOf(tr).Sum(cell => ColumnsOf(tree, cell));
                if (row == 1)
                    columns = covered;
                else if (covered != columns)
                    violations.Add(
                        ViolationKind.TableRow, $"row {row} covers {covered} columns, the first {columns}",
                        tree.OriginOf(tr), tree.PageOf(tr));
            }
        }
    }

    private static int ColumnsOf(TagTree tree, int cell) =>
        tree.AttributesOf(cell) is StructureAttributes.Table { ColumnSpan: var span } ? span : 1;
}
