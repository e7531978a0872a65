namespace BriefingGen.Evidence.Languages.Names;

/// <param name="Place">Where the name stands; where it differs, the closest name of the source.</param>
public sealed record NameFinding(NameStanding Standing, NamePlace? Place)
{
    /// <summary>UTF-16 offset, in the text that was read, of the words that differ.</summary>
    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>The closest name differs in diacritics alone: “Leman” for “Léman”.</summary>
    public bool IsDiacriticsOnly { get; init; }

    /// <summary>The source has the number behind the name too, so that it is no figure.</summary>
    public bool IsNumberStanding { get; init; }
}
