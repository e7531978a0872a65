using System.Text;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Outputs;

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
