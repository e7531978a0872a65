namespace BriefingGen.Evidence.Languages.Names;

internal enum TokenGap : byte
{
    /// <summary>White space, also a line break, and “&amp;”.</summary>
    Space,
    Hyphen,
    Apostrophe,

    /// <summary>The full stop of an initial or of “Mr.”, with or without a space.</summary>
    Abbreviation,

    /// <summary>“#” before a number.</summary>
    NumberSign,

    /// <summary>Anything else, and what a possessive ’s ends.</summary>
    Break,

    /// <summary>A break behind which a sentence may begin.</summary>
    SentenceBreak,
}
