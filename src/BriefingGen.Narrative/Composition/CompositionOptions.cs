namespace BriefingGen.Narrative.Composition;

/// <summary>What a briefing says that is not in its brief.</summary>
public sealed record CompositionOptions
{
    /// <summary>Of briefgen; it is printed.</summary>
    public required string Version { get; init; }

    /// <summary>The PDF is a draft: it says so on every page, and names the errors that are open.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the archived sources travel inside the PDF.</summary>
    public bool AttachesSources { get; init; } = true;
}
