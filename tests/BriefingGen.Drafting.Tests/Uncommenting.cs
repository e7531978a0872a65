using System.Text.RegularExpressions;

namespace BriefingGen.Drafting.Tests;

/// <summary>Does by the rule what an editor does by hand: takes “# ” away from a line and from what stands below it.</summary>
internal static partial class Uncommenting
{
    /// <summary>A line that can be uncommented, with the column of its sign.</summary>
    [GeneratedRegex(@"^(?<lead> *)# (?:- )?(?<key>[a-z0-9-]+):(?: |$)")]
    private static partial Regex Proposal();

    [GeneratedRegex("Needs `(?<key>[a-z-]+)`")]
    private static partial Regex Needs();

    /// <summary>Every text that results from uncommenting one proposal, and what is proposed inside it.</summary>
    public static IEnumerable<(string Line, string Text)> All(string brief)
    {
        var lines = brief.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsProposal(lines[i], i))
                continue;
            var text = Uncomment(lines, i, out var end);
            yield return (lines[i], string.Join('\n', text));
            foreach (var inner in Inside(text, i, end))
                yield return inner;
        }
    }

    private static IEnumerable<(string Line, string Text)> Inside(string[] lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsProposal(lines[i], i))
                continue;
            var text = Uncomment(lines, i, out var last);
            yield return (lines[i], string.Join('\n', text));
            foreach (var inner in Inside(text, i, last))
                yield return inner;
        }
    }

    private static bool IsProposal(string line, int index) => index > 0 && Proposal().IsMatch(line);

    private static string[] Uncomment(string[] lines, int at, out int end)
    {
        var changed = (string[])lines.Clone();
        var column = Proposal().Match(lines[at]).Groups["lead"].Length;
        if (Needs().Match(at > 0 && lines[at - 1].Contains("## ", StringComparison.Ordinal) ? lines[at - 1] : lines[at]) is { Success: true } needs)
        {
            var other = Enumerable.Range(0, at).Last(i => lines[i].StartsWith($"{new string(' ', column)}# {needs.Groups["key"]}:", StringComparison.Ordinal));
            changed[other] = changed[other].Remove(column, 2);
        }

        changed[at] = lines[at].Remove(column, 2);
        end = at + 1;
        while (end < lines.Length && Belongs(lines[end], column))
        {
            changed[end] = lines[end].Remove(column, 2);
            end++;
        }

        return changed;
    }

    /// <summary>Deeper in the same comment.</summary>
    private static bool Belongs(string line, int column) =>
        line.Length > column + 2 && line.AsSpan(0, column).IsWhiteSpace() && line.AsSpan(column).StartsWith("#  ", StringComparison.Ordinal);
}
