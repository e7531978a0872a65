namespace BriefingGen.Evidence.Locating;

/// <summary>What a character does to the words around it.</summary>
internal enum CharacterKind
{
    Space,
    Letter,
    Digit,

    /// <summary>Belongs to the character before it.</summary>
    Mark,

    /// <summary>A letter of a script that sets no spaces between words, so that each character may begin and end a match.</summary>
    Unspaced,
    Other,
}
