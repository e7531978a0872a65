using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Cli.Output;

/// <summary>Writes findings, in colour where a person sees them: on a terminal, and never with NO_COLOR (https://no-color.org).</summary>
internal sealed class StyledWriter(TextWriter writer, bool colors)
{
    private const string Reset = "\u001b[0m";

    public static StyledWriter ForErrors(TextWriter errors) => new(
        errors,
        Terminal.Is(errors) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public void Line(string text) => writer.Write(text + "\n");

    /// <summary>With excerpts, and an empty line behind it.</summary>
    public void Full(Diagnostic diagnostic)
    {
        Write(DiagnosticWriter.Full(diagnostic));
        writer.Write('\n');
    }

    /// <summary>In one line.</summary>
    public void Concise(Diagnostic diagnostic) => Write(DiagnosticWriter.Concise(diagnostic));

    private void Write(ImmutableArray<StyledText> pieces)
    {
        foreach (var piece in pieces)
            writer.Write(colors && Sequence(piece.Style) is { } sequence ? sequence + piece.Text + Reset : piece.Text);
    }

    /// <summary>SGR sequences of ECMA-48 in the terminal’s own sixteen colours, so that its theme decides.</summary>
    private static string? Sequence(TextStyle style) => style switch
    {
        TextStyle.Normal => null,
        TextStyle.Message => "\u001b[1m",
        TextStyle.Error => "\u001b[1;31m",
        TextStyle.Warning => "\u001b[1;33m",
        TextStyle.Note => "\u001b[1;36m",
        TextStyle.Frame => "\u001b[34m",
    };
}
