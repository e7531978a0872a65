namespace BriefingGen.Evidence.Languages.Names;

[Flags]
internal enum TokenSigns : byte
{
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>At least two letters, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>Begins with a digit.</summary>
    Digits = 4,

    /// <summary>One capital letter, or several with full stops.</summary>
    Initials = 8,
}
