namespace BriefingGen.Evidence.Languages.Names;

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
