namespace BriefingGen.Evidence.Languages.Names;

/// <summary>A language’s words, in lower case and separated by spaces; what each list is for, <see cref="NameWords"/> says.</summary>
internal sealed record NameWordLists
{
    public required string Grammar { get; init; }

    /// <summary>They join words of a name too, and need not be in <see cref="Joining"/>.</summary>
    public required string Particles { get; init; }

    public required string Joining { get; init; }

    public required string Titles { get; init; }

    public required string Abbreviations { get; init; }

    public required string Calendar { get; init; }

    public required string Numbered { get; init; }
}
