using System.Collections.Immutable;
using System.Text;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Cli.Output;

/// <summary>Writes findings, in colour on a terminal unless NO_COLOR is set (https://no-color.org).</summary>
internal sealed class StyledWriter(TextWriter writer, bool colors)
{
    private const string Reset = "\u001b[0m";

    public static StyledWriter ForErrors(TextWriter errors) => new(
        errors,
        Terminal.Is(errors) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public void Line(string text) => writer.Write(text + "\n");

    /// <summary>With excerpts, and an empty line after each. In one write: a console passes each write on at once.</summary>
    public void Full(params IEnumerable<Diagnostic> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            Add(text, DiagnosticWriter.Full(finding));
            text.Append('\n');
        }

        writer.Write(text.ToString());
    }

    /// <summary>In one line.</summary>
    public void Concise(Diagnostic finding)
    {
        var text = new StringBuilder();
        Add(text, DiagnosticWriter.Concise(finding));
        writer.Write(text.ToString());
    }

    private void Add(StringBuilder text, ImmutableArray<StyledText> pieces)
    {
        foreach (var piece in pieces)
        {
            if (colors && Sequence(piece.Style) is { } sequence)
                text.Append(sequence).Append(piece.Text).Append(Reset);
            else
                text.Append(piece.Text);
        }
    }

    /// <summary>SGR sequences of ECMA-48 in the terminal’s own sixteen colours, so that its theme decides.</summary>
    private static string? Sequence(ConsoleStyle style) => style switch
    {
        ConsoleStyle.Normal => null,
        ConsoleStyle.Message => "\u001b[1m",
        ConsoleStyle.Error => "\u001b[1;31m",
        ConsoleStyle.Warning => "\u001b[1;33m",
        ConsoleStyle.Note => "\u001b[1;36m",
        ConsoleStyle.Frame => "\u001b[34m",
    };
}

/// <summary>Whether a person reads along and escape sequences are understood.</summary>
internal static class Terminal
{
    public static bool Is(TextWriter writer) =>
        writer == Console.Error && !Console.IsErrorRedirected && !OperatingSystem.IsWindows()
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
