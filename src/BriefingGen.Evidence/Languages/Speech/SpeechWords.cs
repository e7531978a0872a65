using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>The small words by which a language says who speaks; closed lists, so that the same text is always read the same
/// way.</summary>
internal sealed class SpeechWords
{
    /// <summary>Words of saying, in all their forms.</summary>
    public required WordSet Saying { get; init; }

    /// <summary>Forms of these that are nouns as well: “reports”, “claims”.</summary>
    public required WordSet Ambiguous { get; init; }

    /// <summary>Those of which the object hears: “told”.</summary>
    public required WordSet Telling { get; init; }

    /// <summary>With these before it a word of telling is passive, and its subject hears.</summary>
    public required WordSet Passive { get; init; }

    /// <summary>May stand between a subject and its word of saying.</summary>
    public required WordSet Between { get; init; }

    /// <summary>Brings in the speaker by itself: “according”, “selon”.</summary>
    public required WordSet According { get; init; }

    /// <summary>He and she.</summary>
    public required WordSet Male { get; init; }

    public required WordSet Female { get; init; }

    /// <summary>They and it.</summary>
    public required WordSet Neutral { get; init; }

    /// <summary>I and we; outside quotation marks they are the publisher.</summary>
    public required WordSet First { get; init; }

    /// <summary>Before a name, and no part of it.</summary>
    public required WordSet Titles { get; init; }

    public required WordSet MaleTitles { get; init; }

    public required WordSet FemaleTitles { get; init; }

    /// <summary>Words that begin “the minister”, “her brother”: somebody who was named before.</summary>
    public required WordSet Definite { get; init; }

    public required WordSet Articles { get; init; }

    public required WordSet Prepositions { get; init; }

    /// <summary>Prepositions that make the next name a hearer: “to”.</summary>
    public required WordSet ToPrepositions { get; init; }

    /// <summary>Prepositions by which one speaks for another: “a spokesman for”.</summary>
    public required WordSet ForPrepositions { get; init; }

    public required WordSet Coordinators { get; init; }

    /// <summary>Begin a clause that is not the one of the word of saying.</summary>
    public required WordSet Subordinators { get; init; }

    public required WordSet Relatives { get; init; }

    /// <summary>Capitalised, and yet no name: weekdays, months.</summary>
    public required WordSet Calendar { get; init; }

    /// <summary>Before a full stop that ends no sentence.</summary>
    public required WordSet Abbreviations { get; init; }

    /// <summary>Letters and an apostrophe that lean on the next word: “l’”, “qu’”.</summary>
    public required WordSet Elided { get; init; }

    /// <summary>The attribution that interrupts stands inside the quotation marks: « Nous restons, dit-elle. Demain aussi.
    /// »</summary>
    public bool InterruptsInside { get; init; }

    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>None for a language that is not read: then nothing is guessed.</returns>
    public static SpeechWords? For(string language) => language.Split('-')[0] switch
    {
        "en" => EnglishSpeech.Words,
        "fr" => FrenchSpeech.Words,
        _ => null,
    };

    public bool IsPronoun(ReadOnlySpan<char> word) =>
        Male.Contains(word) || Female.Contains(word) || Neutral.Contains(word) || First.Contains(word);

    /// <summary>“l’Autorité” without what leans on it.</summary>
    public ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOf('\'');
        return apostrophe > 0 && apostrophe + 1 < word.Length
            && Elided.Contains(word[..apostrophe]) ? word[(apostrophe + 1)..] : word;
    }
}
