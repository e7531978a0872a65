using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Fuzzing.Targets;

/// <summary>Shows findings as the console does; that alone fails where a place lies outside its file.</summary>
internal static class Findings
{
    /// <exception cref="FaultException">A control character would reach the terminal, or the program is at fault.</exception>
    public static void Show(IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            var shown = StyledText.Plain(DiagnosticWriter.Full(diagnostic)) + StyledText.Plain(DiagnosticWriter.Concise(diagnostic));
            if (shown.Any(character => char.IsControl(character) && character != '\n'))
                throw new FaultException($"A control character is shown: {shown}");
            // The checks of a brief come before its pages: what cannot be in a PDF is to be told at its line.
            if (diagnostic.Rule.Code == "pdf-conformance")
                throw new FaultException(shown);
        }
    }
}

/// <summary>Nothing was thrown, and yet what came out is wrong.</summary>
public sealed class FaultException(string message) : Exception(message);
