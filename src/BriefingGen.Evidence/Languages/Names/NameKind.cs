namespace BriefingGen.Evidence.Languages.Names;

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
