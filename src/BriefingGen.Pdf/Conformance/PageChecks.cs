using System.Globalization;
using BriefingGen.Pdf.Document;

namespace BriefingGen.Pdf.Conformance;

internal static class PageChecks
{
    // ISO 19005-3, 6.1.13, in 1/1000 pt.
    private const int Shortest = 3_000;
    private const int Longest = 14_400_000;

    public static void Check(IReadOnlyList<PdfPage> pages, Violations violations)
    {
        if (pages.Count == 0)
            violations.Add(ViolationKind.NoPages, "0 pages");
        for (var page = 0; page < pages.Count; page++)
        {
            var (width, height, _) = pages[page];
            if (width is < Shortest or > Longest || height is < Shortest or > Longest)
                violations.Add(
                    ViolationKind.PageSize,
                    string.Create(CultureInfo.InvariantCulture, $"{width / 1000m} × {height / 1000m} pt"), page: page);
        }
    }
}
