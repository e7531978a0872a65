namespace BriefingGen.Drafting.Writing;

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
