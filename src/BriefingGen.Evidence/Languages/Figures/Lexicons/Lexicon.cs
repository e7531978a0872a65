namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>What a language knows of figures: closed lists of words, nothing that is guessed.</summary>
internal sealed class Lexicon(LexiconBuilder words)
{
    /// <summary>“1,2” is one and two tenths, “1.200” twelve hundred.</summary>
    public bool DecimalComma { get; } = words.DecimalComma;

    /// <summary>« cent » and « mille » need no “one” before them.</summary>
    public bool BareHundred { get; } = words.BareHundred;

    /// <summary>“and” stands inside of numbers: “two hundred and six”.</summary>
    public bool AndInside { get; } = words.AndInside;

    /// <summary>“quatre-vingts”: a twenty behind a four is eighty, and the tens go on to nineteen.</summary>
    public bool CountsByTwenty { get; } = words.CountsByTwenty;

    public Phrases<FigureBound> BoundsBefore { get; } = new(words.BoundsBefore);

    public Phrases<FigureBound> BoundsAfter { get; } = new(words.BoundsAfter);

    public Phrases<FigureUnit> CurrenciesBefore { get; } = new(words.CurrenciesBefore);

    public Phrases<FigureUnit> Units { get; } = new(words.Units);

    /// <summary>Twelve hours to be added: “a.m.” 0, “p.m.” 12.</summary>
    public Phrases<int> HalfDays { get; } = new(words.HalfDays);

    public Phrases<bool> RatioOf { get; } = new(words.Ratios);

    /// <param name="word">As <see cref="FoldedWord"/> leaves it.</param>
    public LexiconWord? Find(ReadOnlySpan<char> word) => words.Find(word);
}
