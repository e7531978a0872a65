using System.Text;

namespace BriefingGen.Drafting.Writing;

/// <summary>A draft as text, and what each of its lines is about. What is too long to stand behind its line is said once for each
/// key: `evidence` is the same everywhere.</summary>
internal sealed class DraftPage
{
    private const int HelpColumn = 34;
    private const int LastHelpColumn = 46;
    private const int Columns = 120;

    private readonly StringBuilder _text = new();
    private readonly HashSet<(string Key, string Help)> _said = [];
    private readonly List<DraftLine> _lines = [];

    /// <summary>Lines that end in a line feed.</summary>
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

    /// <summary>The explanation stands above a key of the brief that goes on below it.</summary>
    private static bool IsHeading(DraftLine line) =>
        line.Content.EndsWith(':') && line.Lead.AsSpan().TrimStart(YamlComment.Sign).IsEmpty;

    /// <summary>Outside of the comment that the line is, or in the comment it stands in.</summary>
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
/// <param name="Lead">Its indentation, with the signs of the comments it stands in.</param>
/// <param name="Help">What is said of it, behind it or above it.</param>
internal sealed record DraftLine(string Lead, string Content, string Help = "")
{
    /// <summary>The key of the brief that it belongs to.</summary>
    public string Section { get; init; } = "";

    /// <summary>The entry of the section’s list that it belongs to.</summary>
    public DraftEntry? Entry { get; init; }

    /// <summary>What is said where the help was said before, and is long.</summary>
    public string Again { get; init; } = "";

    public static DraftLine Blank { get; } = new("", "");

    /// <summary>A line that only explains.</summary>
    public static DraftLine Remark(string lead, string text) => new(lead, "", text);

    /// <summary>Below a key.</summary>
    public static List<DraftLine> Indent(IEnumerable<DraftLine> lines) =>
        [.. lines.Select(line => line with { Lead = "  " + line.Lead })];

    /// <summary>As an entry of a list.</summary>
    public static List<DraftLine> AsItem(IEnumerable<DraftLine> lines) =>
        [.. lines.Select((line, index) => line with { Lead = (index == 0 ? "- " : "  ") + line.Lead })];

    /// <summary>Taken out: without the sign each line is what it was.</summary>
    public static List<DraftLine> Comment(IEnumerable<DraftLine> lines) =>
        [.. lines.Select(line => line with { Lead = YamlComment.Sign + line.Lead })];

}

internal static class YamlComment
{
    /// <summary>Before what can be uncommented.</summary>
    public const string Sign = "# ";

    /// <summary>Before what explains: an editor’s command that takes comment signs away leaves one.</summary>
    public const string Remark = "## ";
}
