using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Narrative.Tests;

/// <summary>Findings as an editor reads them.</summary>
internal static class DiagnosticText
{
    public static string Of(DiagnosticBag found) =>
        string.Concat(found.Sorted().Select(diagnostic => StyledText.Plain(DiagnosticWriter.Full(diagnostic)) + "\n"));
}
