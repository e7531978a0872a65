using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>A name, where a text has it: words together, without a leading article and a possessive ’s.</summary>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">In UTF-16 units, without <paramref name="Number"/>.</param>
/// <param name="Words">As compared: in lower case, cut at hyphens and apostrophes, initials joined.</param>
/// <param name="Number">A number directly behind, which belongs to the name where a source has both together (“Local
/// #12”).</param>
public sealed record NameMention(int Start, int Length, ImmutableArray<NameWord> Words, NameKind Kind, NameNumber? Number)
{
    /// <summary>“the Holts”: it stands on the name without its last s too.</summary>
    public bool MayBePlural { get; init; }

    public int End => Start + Length;
}

/// <summary>How sure it is that capital letters mean a name.</summary>
public enum NameKind
{
    Certain,

    /// <summary>All capitals, or letters with full stops.</summary>
    Acronym,

    /// <summary>“Iraqi”: it stands on its country’s name too.</summary>
    Adjective,

    /// <summary>One word that begins a sentence: any word may.</summary>
    SentenceInitial,

    /// <summary>In a heading whose words all have capitals.</summary>
    Heading,

    /// <summary>No name, but a word that makes a number one: “number 4”, “rule 9(2)”.</summary>
    Identifier,
}

/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Key">In lower case and NFC, without soft hyphens and the full stops of an acronym.</param>
public readonly record struct NameWord(int Start, int Length, string Key, NameWordRole Role)
{
    public int End => Start + Length;
}

public enum NameWordRole
{
    Name,

    /// <summary>“of”, “de la”, “al”, between two words with capitals.</summary>
    Joining,

    /// <summary>“Mr”, “President”: the name stands without it.</summary>
    Title,

    /// <summary>“Iraqi”.</summary>
    Adjective,

    /// <summary>Two capitals or more: “UN”.</summary>
    Acronym,

    /// <summary>It begins a sentence, and may be a common word before a name.</summary>
    SentenceInitial,
}

/// <summary>The number of “Rule 9(2)”: UTF-16 offsets, and its runs of digits or letters.</summary>
public readonly record struct NameNumber(int Start, int Length, ImmutableArray<string> Parts);
