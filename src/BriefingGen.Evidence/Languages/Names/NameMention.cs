using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>A name in a text, without a leading article and a possessive ’s.</summary>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">In UTF-16 units, without <paramref name="Number"/>.</param>
/// <param name="Words">Cut at hyphens and apostrophes, initials joined.</param>
/// <param name="Number">A number directly after it, which belongs to the name if a source has both together (“Local
/// #12”).</param>
public sealed record NameMention(int Start, int Length, ImmutableArray<NameWord> Words, NameKind Kind, NameNumber? Number)
{
    /// <summary>“the Holts”: the name without its last s supports it too.</summary>
    public bool MayBePlural { get; init; }

    public int End => Start + Length;
}

/// <summary>How sure it is that capital letters mean a name.</summary>
public enum NameKind
{
    Certain,

    /// <summary>All capitals, or letters with full stops.</summary>
    Acronym,

    /// <summary>“Iraqi”: the name of its country supports it too.</summary>
    Adjective,

    /// <summary>One word that begins a sentence, as any word may.</summary>
    SentenceInitial,

    /// <summary>In a heading in which all words have capitals.</summary>
    Heading,

    /// <summary>Not a name, but a word that makes a name of a number: “number 4”, “rule 9(2)”.</summary>
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

    /// <summary>“Mr”, “President”: not needed for the name.</summary>
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
