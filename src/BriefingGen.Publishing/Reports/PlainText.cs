using System.Text;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Reports;

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

/// <summary>
/// An explanation as plain text: its Markdown reads well as it stands but for the fences around an example, which is set in.
/// </summary>
public static class PlainExplanation
{
    private const string Fence = "```";
    private const string Indent = "    ";

    /// <returns>Lines that end in a line feed, but for the last.</returns>
    public static string Of(Rule rule)
    {
        var text = new StringBuilder();
        var isExample = false;
        foreach (var line in rule.Explanation.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isExample = !isExample;
            else
                text.Append(isExample && line.Length > 0 ? Indent : "").Append(line).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }
}
