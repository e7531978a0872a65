using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Conformance;

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
