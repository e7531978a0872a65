using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Structure;

/// <summary>Checks the structure tree once all pages are written (ISO 14289-1, 7.1 to 7.7; ISO 19005-3, 6.7).</summary>
internal sealed class StructureChecks
{
    private readonly StructureTreeBuilder _tree;
    private readonly Violations _violations;
    private int _heading;

    private StructureChecks(StructureTreeBuilder tree, Violations violations) => (_tree, _violations) = (tree, violations);

    public static void Check(StructureTreeBuilder tree, Violations violations)
    {
        if (tree.Count == 0)
            violations.Add(ViolationKind.DocumentEmpty, "Document");
        var checks = new StructureChecks(tree, violations);
        for (var element = 0; element < tree.Count; element++)
            checks.CheckElement(element);
    }

    private void CheckElement(int element)
    {
        CheckContentModel(element);
        CheckProperties(element);
        var type = _tree.TypeOf(element);
        if (type.HeadingLevel() is > 0 and var level)
            CheckHeading(element, level);
        switch (type)
        {
            case StructureType.L:
                CheckList(element);
                break;
            case StructureType.LI:
                CheckListItem(element);
                break;
            case StructureType.Table:
                CheckTable(element);
                break;
            case StructureType.TH when _tree.AttributesOf(element) is not TableAttributes { Scope: not null }:
                Report(ViolationKind.HeaderScope, "TH", element);
                break;
            case StructureType.Link:
                CheckLink(element);
                break;
        }
    }

    private void CheckContentModel(int element)
    {
        var (type, parent) = (_tree.TypeOf(element), _tree.ParentOf(element));
        if (parent != StructureTreeBuilder.None && !_tree.TypeOf(parent).MayHold(type))
            Report(ViolationKind.ChildNotAllowed, $"{type.Name()} in {_tree.TypeOf(parent).Name()}", element);
        if (!type.HoldsContent() && Holds(element, StructureChildKind.MarkedContentReference))
            Report(ViolationKind.ContentNotAllowed, type.Name(), element);
    }

    private void CheckProperties(int element)
    {
        if (_tree.ActualTextOf(element) is { } spanText)
            Check("ActualText", spanText);
        if (_tree.DescriptionOf(element)?.Properties is not { } properties)
            return;
        if (properties.Language is { } language)
            TextStringChecks.CheckLanguage(language, _violations, _tree.OriginOf(element), _tree.PageOf(element));
        Check("ActualText", properties.ActualText);
        Check("Alt", properties.Alt);
        Check("E", properties.Expansion);

        void Check(string name, string? text) =>
            TextStringChecks.Check(name, text, _violations, _tree.OriginOf(element), _tree.PageOf(element));
    }

    // 7.4.2: H1 first, then down by one at a time, up by any number.
    private void CheckHeading(int element, int level)
    {
        if (_heading == 0 && level != 1)
            Report(ViolationKind.FirstHeading, _tree.TypeOf(element).Name(), element);
        else if (level > _heading + 1)
            Report(ViolationKind.HeadingSkipped, $"H{level} after H{_heading}", element);
        _heading = level;
    }

    // 7.6: ListNumbering is None if no item has a label, and only then.
    private void CheckList(int list)
    {
        if (_tree.AttributesOf(list) is not ListAttributes { Numbering: var numbering })
        {
            Report(ViolationKind.ListNumbering, "no ListNumbering", list);
            return;
        }

        foreach (var item in _tree.ChildElementsOf(list))
        {
            var hasLabel = ChildTypesOf(item).Contains(StructureType.Lbl);
            if (hasLabel == (numbering == ListNumbering.None))
                Report(ViolationKind.ListNumbering, $"{numbering} {(hasLabel ? "with" : "without")} Lbl", item);
        }
    }

    private void CheckListItem(int item)
    {
        var types = ChildTypesOf(item).ToArray();
        if (types is not ([StructureType.LBody] or [StructureType.Lbl, StructureType.LBody]))
            Report(ViolationKind.ListItem, Names(types), item);
    }

    // 7.5: one head, then bodies, and the same number of columns in each row.
    private void CheckTable(int table)
    {
        var types = ChildTypesOf(table).ToArray();
        if (types is not [StructureType.THead, _, ..] || types[1..].Any(type => type != StructureType.TBody))
            Report(ViolationKind.Table, Names(types.Take(4)), table);

        var (row, columns) = (0, 0);
        foreach (var tr in _tree.ChildElementsOf(table).SelectMany(_tree.ChildElementsOf))
        {
            row++;
            var covered = _tree.ChildElementsOf(tr).Sum(ColumnSpanOf);
            if (row == 1)
                columns = covered;
            else if (covered != columns)
                Report(ViolationKind.TableRow, $"row {row} covers {covered} columns, the first {columns}", tr);
        }
    }

    private void CheckLink(int link)
    {
        if (!Holds(link, StructureChildKind.ObjectReference))
            Report(ViolationKind.LinkAnnotation, "Link", link);
        if (!Holds(link, StructureChildKind.MarkedContentReference) && !Holds(link, StructureChildKind.Element))
            Report(ViolationKind.LinkText, "Link", link);
    }

    private bool Holds(int element, StructureChildKind kind)
    {
        foreach (var child in _tree.ChildrenOf(element))
        {
            if (child.Kind == kind)
                return true;
        }

        return false;
    }

    private IEnumerable<StructureType> ChildTypesOf(int element) => _tree.ChildElementsOf(element).Select(_tree.TypeOf);

    private int ColumnSpanOf(int cell) => _tree.AttributesOf(cell) is TableAttributes { ColumnSpan: var span } ? span : 1;

    private static string Names(IEnumerable<StructureType> types) => string.Join(", ", types.Select(type => type.Name()));

    private void Report(ViolationKind kind, string detail, int element) =>
        _violations.Add(kind, detail, _tree.OriginOf(element), _tree.PageOf(element));
}
