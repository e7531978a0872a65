namespace BriefingGen.Typesetting.Blocks;

/// <summary>A briefing before it has pages.</summary>
public sealed record Document
{
    /// <summary>Its role is <see cref="Role.Document"/>.</summary>
    public required Stack Content { get; init; }

    public required string Title { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required RunningHeads RunningHeads { get; init; }
}

/// <summary>The running header and footer of every page; none of it is content.</summary>
public sealed record RunningHeads
{
    /// <summary>On the left of the header from page two on; cut at a word if it is too long.</summary>
    public required string Title { get; init; }

    /// <summary>On the left of the footer, before the folio: issuer and date; may be empty.</summary>
    public required string Footer { get; init; }

    /// <summary>The page number in words, “Page 2 of 5”, from the number, counted from 1, and the number of pages.</summary>
    public required Func<int, int, string> Folio { get; init; }

    /// <summary>“TLP:GREEN”; on page one it stands in the title block instead of the header.</summary>
    public HandlingMark? Handling { get; init; }
}

/// <summary>A TLP 2.0 label, printed on black in the colour of one of the handling styles.</summary>
public sealed record HandlingMark(string Label, InlineStyle Style);
