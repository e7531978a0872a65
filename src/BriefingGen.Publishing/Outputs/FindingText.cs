using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Outputs;

/// <summary>A finding in words alone, for reports whose reader shows the place itself.</summary>
internal static class FindingText
{
    /// <summary>The message, what is said of the place, then each note and help on lines of its own.</summary>
    public static string Of(Diagnostic diagnostic) => string.Join('\n',
    [
        diagnostic.Primary is { Text.Length: > 0 } primary ? $"{diagnostic.Message} ({primary.Text})" : diagnostic.Message,
        .. diagnostic.Notes.Select(note => $"note: {note}"),
        .. diagnostic.Help.Select(help => $"help: {help}"),
    ]);

    /// <summary>What is said of a related place, and how the place is called; may be empty.</summary>
    public static string Of(Label related) =>
        string.Join(": ", new[] { related.Place, related.Text }.Where(part => !string.IsNullOrEmpty(part)));
}
