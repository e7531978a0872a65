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

    /// <summary>For each entry of a list, proposed or not, the brief with it as the list’s only one.</summary>
    public static IEnumerable<(string Entry, string Text)> EntriesAlone(string brief, string section)
    {
        var lines = brief.Split('\n').ToList();
        var head = lines.FindIndex(line => line == section + ":" || line.StartsWith($"# {section}:", StringComparison.Ordinal));
        if (head < 0)
            yield break;
        var end = lines.FindIndex(head, line => line.Length == 0);
        var part = lines[(head + 1)..end].Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line)
            .Select(line => line.StartsWith("  # - ", StringComparison.Ordinal) || line.StartsWith("  #   ", StringComparison.Ordinal) ? "  " + line[4..] : line)
            .ToList();
        for (var start = part.FindIndex(IsEntry); start >= 0;)
        {
            var next = part.FindIndex(start + 1, IsEntry);
            var entry = part[start..(next < 0 ? part.Count : next)];
            yield return (
                string.Join('\n', entry.Where(line => !line.TrimStart().StartsWith('#'))),
                string.Join('\n', [.. lines[..head], section + ":", .. entry, .. lines[end..]]));
            start = next;
        }

        static bool IsEntry(string line) => line.StartsWith("  - ", StringComparison.Ordinal);
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

/// <summary>What a draft leaves for the editor to write, and what is said of it until then.</summary>
internal static class Unwritten
{
    /// <summary>“…” is no text, no address, nobody’s name and in no source; YYYY-MM-DD is no date.</summary>
    public static readonly string[] Codes =
        ["url-form", "date-form", "quote-misattributed"];

    public static bool Is(string entry) => entry.Contains(": …", StringComparison.Ordinal) || entry.Contains(": YYYY-MM-DD", StringComparison.Ordinal);
}
