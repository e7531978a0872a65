namespace BriefingGen.Typesetting.Blocks;

/// <summary>A briefing before it has pages.</summary>
public sealed record Document
{
    /// <summary>Its role is <see cref="Role.Document"/>.</summary>
    public required Stack Content { get; init; }

    public required string Title { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required Furniture Furniture { get; init; }
}

/// <summary>What stands around the content of every page; none of it is content.</summary>
public sealed record Furniture
{
    /// <summary>Left in the header from page two on; cut at a word where it is too long.</summary>
    public required string RunningTitle { get; init; }

    /// <summary>The left of the footer, before the page's number: issuer and date; may be empty.</summary>
    public required string Footer { get; init; }

    /// <summary>“Page 2 of 5”, made from the page's number, counted from 1, and the number of pages.</summary>
    public required Func<int, int, string> PageLabel { get; init; }

    /// <summary>“TLP:GREEN”; on page one the title block has it in place of the header.</summary>
    public HandlingMark? Handling { get; init; }
}

/// <summary>A TLP 2.0 label, printed on black in the colour of one of the handling styles.</summary>
public sealed record HandlingMark(string Label, InlineStyle Style);
