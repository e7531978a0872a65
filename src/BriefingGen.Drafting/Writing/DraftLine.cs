namespace BriefingGen.Drafting.Writing;

/// <summary>A line of a draft.</summary>
/// <param name="Lead">Its indentation, with the signs of the comments it stands in.</param>
/// <param name="Help">What is said of it, behind it or above it.</param>
/// <param name="Owner">What a finding in this line is about: an entry, or a key of the brief.</param>
internal sealed record DraftLine(string Lead, string Content, string Help = "", object? Owner = null)
{
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

    public static List<DraftLine> Own(IEnumerable<DraftLine> lines, object owner) =>
        [.. lines.Select(line => line.Owner is null ? line with { Owner = owner } : line)];
}
