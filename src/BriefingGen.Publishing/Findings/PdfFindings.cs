using BriefingGen.Pdf.Document;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;

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
