using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>The words by which a language says who speaks; closed lists.</summary>
internal sealed class SpeechWords
{
    /// <summary>Words of saying, in all their forms.</summary>
    public required WordSet Saying { get; init; }

    /// <summary>Words of saying that are also nouns: “reports”, “claims”.</summary>
    public required WordSet Ambiguous { get; init; }

    /// <summary>Words of saying whose object hears: “told”.</summary>
    public required WordSet Telling { get; init; }

    /// <summary>Make a word of telling passive, so that its subject hears: “was told”.</summary>
    public required WordSet Passive { get; init; }

    /// <summary>May stand between a subject and its word of saying.</summary>
    public required WordSet Between { get; init; }

    /// <summary>Introduce the speaker without a verb: “according”, “selon”.</summary>
    public required WordSet According { get; init; }

    /// <summary>He and she.</summary>
    public required WordSet Male { get; init; }

    public required WordSet Female { get; init; }

    /// <summary>They and it.</summary>
    public required WordSet Neutral { get; init; }

    /// <summary>I and we; outside quotation marks they are the publisher.</summary>
    public required WordSet First { get; init; }

    /// <summary>Before a name, and not part of it.</summary>
    public required WordSet Titles { get; init; }

    public required WordSet MaleTitles { get; init; }

    public required WordSet FemaleTitles { get; init; }

    /// <summary>Begin a phrase for somebody named before: “the minister”, “her brother”.</summary>
    public required WordSet Definite { get; init; }

    public required WordSet Articles { get; init; }

    public required WordSet Prepositions { get; init; }

    /// <summary>Prepositions that make the next name a hearer: “to”.</summary>
    public required WordSet ToPrepositions { get; init; }

    /// <summary>Prepositions by which one speaks for another: “a spokesman for”.</summary>
    public required WordSet ForPrepositions { get; init; }

    public required WordSet Coordinators { get; init; }

    /// <summary>Begin a clause other than that of the word of saying.</summary>
    public required WordSet Subordinators { get; init; }

    public required WordSet Relatives { get; init; }

    /// <summary>Capitalised, but not names: weekdays, months.</summary>
    public required WordSet Calendar { get; init; }

    /// <summary>Before a full stop that does not end the sentence.</summary>
    public required WordSet Abbreviations { get; init; }

    /// <summary>What is left before the apostrophe of an elision: “l” of “l’”, “qu” of “qu’”.</summary>
    public required WordSet Elided { get; init; }

    /// <summary>An attribution may interrupt a quotation inside its marks: « Nous restons, dit-elle. Demain aussi. »</summary>
    public bool InterruptsInside { get; init; }

    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>Null for a language that is not read.</returns>
    public static SpeechWords? For(string language) => language.Split('-')[0] switch
    {
        "en" => EnglishSpeech.Words,
        "fr" => FrenchSpeech.Words,
        _ => null,
    };

    public bool IsPronoun(ReadOnlySpan<char> word) =>
        Male.Contains(word) || Female.Contains(word) || Neutral.Contains(word) || First.Contains(word);

    /// <summary>A word without its elided article: “Autorité” of “l’Autorité”.</summary>
    public ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOf('\'');
        return apostrophe > 0 && apostrophe + 1 < word.Length
            && Elided.Contains(word[..apostrophe]) ? word[(apostrophe + 1)..] : word;
    }
}
