namespace BriefingGen.Evidence.Languages.Figures.Reading;

internal enum TokenKind : byte
{
    Word,

    /// <summary>Digits that are a number.</summary>
    Numeral,

    /// <summary>Digits that are a code, a time of day or part of a name.</summary>
    Code,

    /// <summary>One character that is none of these.</summary>
    Sign,

    /// <summary>A stretch that is not read: a date, a web address.</summary>
    Skipped,
}
