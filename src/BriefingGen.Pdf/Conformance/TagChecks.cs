using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Conformance;

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
