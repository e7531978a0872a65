using System.Text;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Reports;

/// <summary>A finding in words alone, for reports whose reader shows the place itself.</summary>
internal static class FindingText
{
    /// <summary>The message, the label of the place, then each note and help on lines of their own.</summary>
    public static string Of(Diagnostic diagnostic) => string.Join('\n',
    [
        diagnostic.Primary is { Text.Length: > 0 } primary ? $"{diagnostic.Message} ({primary.Text})" : diagnostic.Message,
        .. diagnostic.Notes.Select(note => $"note: {note}"),
        .. diagnostic.Help.Select(help => $"help: {help}"),
    ]);

    /// <summary>The name of a related place and its label; may be empty.</summary>
    public static string Of(Label related) =>
        string.Join(": ", new[] { related.Place, related.Text }.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>
/// An explanation as plain text: its Markdown reads well as it is, except for the fences around an example, which is indented
/// instead.
/// </summary>
public static class PlainExplanation
{
    private const string Fence = "```";
    private const string Indent = "    ";

    /// <returns>Lines separated by line feeds.</returns>
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
