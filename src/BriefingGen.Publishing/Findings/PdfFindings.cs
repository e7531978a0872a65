using BriefingGen.Pdf.Document;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Findings;

/// <summary>What keeps a file from being PDF/A-3a and PDF/UA-1, at the line of the brief it comes from.</summary>
internal static class PdfFindings
{
    public static void Report(PdfResult pdf, DiagnosticBag found)
    {
        foreach (var violation in pdf.Violations)
            found.Add(NonconformingRule.Of(violation.Message, violation.Page + 1, Origins.PlaceOf(violation.Origin)));
    }
}

internal static class NonconformingRule
{
    public static readonly Rule Rule = new(
        "pdf-conformance",
        Severity.Error,
        Waivable: false,
        "the PDF would not be PDF/A-3a and PDF/UA-1",
        """
        Every PDF is PDF/A-3a and PDF/UA-1 at once, or it is not written. What the brief has at the named place cannot be put into
        such a file, for example a control character in the title.
        """);

    public static Diagnostic Of(string detail, int? page, TextSpan? place) =>
        new(Rule, page is { } number ? $"{detail} (page {number})" : detail, place is { } span ? new Label(span) : null);
}
