using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <param name="Start">UTF-16 offset in the text.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public bool SpaceBefore { get; init; }

    /// <summary>An apostrophe parts it from the word before: “party’s”, « d’euros ».</summary>
    public bool ApostropheBefore { get; init; }

    /// <summary>Begins with a capital.</summary>
    public bool IsCapital { get; init; }

    public LexiconWord? Word { get; init; }

    /// <summary>Of a numeral: where its value is kept.</summary>
    public int Numeral { get; init; }
}
