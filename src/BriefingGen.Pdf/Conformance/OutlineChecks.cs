using BriefingGen.Pdf.Document;

namespace BriefingGen.Pdf.Conformance;

internal static class OutlineChecks
{
    public static void Check(IReadOnlyList<OutlineItem> outline, int pageCount, Violations violations)
    {
        var level = 0;
        foreach (var item in outline)
        {
            if (string.IsNullOrWhiteSpace(item.Title))
                violations.Add(ViolationKind.OutlineTitle, "no text", item.Origin, item.Page);
            TextChecks.Check("outline", item.Title, violations, item.Origin, item.Page);
            if (item.Level < 1 || item.Level > level + 1)
                violations.Add(
                    ViolationKind.OutlineLevel, $"level {item.Level} after {level}: {item.Title}", item.Origin, item.Page);
            if (item.Page < 0 || item.Page >= pageCount)
                violations.Add(ViolationKind.TargetOutsideDocument, $"page {item.Page + 1} of {pageCount}", item.Origin);
            level = item.Level;
        }
    }
}
