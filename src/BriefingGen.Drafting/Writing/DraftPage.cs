using System.Text;

namespace BriefingGen.Drafting.Writing;

/// <summary>
/// The text of a draft and the meaning of each of its lines. Help that is too long to follow its line is written above it, and
/// only once for each key.
/// </summary>
internal sealed class DraftPage
{
    private const int HelpColumn = 34;
    private const int LastHelpColumn = 46;
    private const int Columns = 120;

    private readonly StringBuilder _text = new();
    private readonly HashSet<(string Key, string Help)> _said = [];
    private readonly List<DraftLine> _lines = [];

    /// <summary>Each line ends in a line feed.</summary>
    public string Text => _text.ToString();

    /// <param name="line">Counted from 1.</param>
    public DraftLine? Line(int line) => line <= _lines.Count ? _lines[line - 1] : null;

    public void Add(DraftLine line)
    {
        if (line is { Content: "", Help.Length: > 0 })
        {
            AddRemark(line.Lead, line);
            return;
        }

        var written = line.Lead + line.Content;
        var column = Math.Max(HelpColumn, written.Length + 1);
        var key = line.Content[..Math.Max(line.Content.IndexOf(':', StringComparison.Ordinal), 0)];
        var help = line.Help;
        if (help.Length > 0 && !FitsBehind(line, column) && !_said.Add((key, help)))
            help = line.Again;
        if (help.Length > 0 && FitsBehind(line with { Help = help }, column))
        {
            AddLine($"{written.PadRight(column)}{YamlComment.Sign}{help}", line);
            return;
        }

        if (help.Length > 0)
            AddRemark(LeadAbove(line), line with { Help = help });
        AddLine(written, line);
    }

    private static bool FitsBehind(DraftLine line, int column) =>
        column <= LastHelpColumn && !IsHeading(line) && column + YamlComment.Sign.Length + line.Help.Length <= Columns;

    /// <summary>Whether the line is a top-level key with lines below it; its help goes above it.</summary>
    private static bool IsHeading(DraftLine line) =>
        line.Content.EndsWith(':') && line.Lead.AsSpan().TrimStart(YamlComment.Sign).IsEmpty;

    /// <summary>The lead of a remark above a line: outside the comment that the line is, inside one that it is part of.</summary>
    private static string LeadAbove(DraftLine line) =>
        line.Lead.EndsWith("- ", StringComparison.Ordinal) || line.Lead.EndsWith(YamlComment.Sign, StringComparison.Ordinal)
            ? line.Lead[..^2]
            : line.Lead;

    private void AddRemark(string lead, DraftLine line)
    {
        var start = 0;
        var room = Columns - lead.Length - YamlComment.Remark.Length;
        while (line.Help.Length - start > room)
        {
            var cut = line.Help.LastIndexOf(' ', start + room, room);
            if (cut <= start)
                break;
            AddLine($"{lead}{YamlComment.Remark}{line.Help[start..cut]}", line);
            start = cut + 1;
        }

        AddLine($"{lead}{YamlComment.Remark}{line.Help[start..]}", line);
    }

    private void AddLine(string text, DraftLine line)
    {
        _text.Append(text.TrimEnd()).Append('\n');
        _lines.Add(line);
    }
}

/// <summary>A line of a draft.</summary>
/// <param name="Lead">Indentation and comment signs.</param>
/// <param name="Help">The comment after or above it.</param>
internal sealed record DraftLine(string Lead, string Content, string Help = "")
{
    /// <summary>The top-level key that it belongs to.</summary>
    public string Section { get; init; } = "";

    /// <summary>The entry of the section that it belongs to, if any.</summary>
    public DraftEntry? Entry { get; init; }

    /// <summary>Replaces long help that was written before.</summary>
    public string Again { get; init; } = "";

    public static DraftLine Blank { get; } = new("", "");

    /// <summary>A comment line.</summary>
    public static DraftLine Remark(string lead, string text) => new(lead, "", text);

    /// <summary>Indented below a key.</summary>
    public static List<DraftLine> Indent(IEnumerable<DraftLine> lines) =>
        [.. lines.Select(line => line with { Lead = "  " + line.Lead })];

    /// <summary>As a list item.</summary>
    public static List<DraftLine> AsItem(IEnumerable<DraftLine> lines) =>
        [.. lines.Select((line, index) => line with { Lead = (index == 0 ? "- " : "  ") + line.Lead })];

    /// <summary>Commented out: without the sign each line is as before.</summary>
    public static List<DraftLine> Comment(IEnumerable<DraftLine> lines) =>
        [.. lines.Select(line => line with { Lead = YamlComment.Sign + line.Lead })];
}

internal static class YamlComment
{
    /// <summary>Before lines that the editor may uncomment.</summary>
    public const string Sign = "# ";

    /// <summary>Before explanations: a command that uncomments lines leaves them comments.</summary>
    public const string Remark = "## ";
}
