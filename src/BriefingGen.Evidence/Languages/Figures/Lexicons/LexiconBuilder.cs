namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>Gathers a language's words. All are in lower case and without accents, as <see cref="FoldedWord"/> leaves them.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, LexiconWord> _words = new(StringComparer.Ordinal);

    public bool DecimalComma { get; init; }

    public bool BareHundred { get; init; }

    public bool AndInside { get; init; }

    public bool CountsByTwenty { get; init; }

    public List<(int[] Words, FigureBound Value)> BoundsBefore { get; } = [];

    public List<(int[] Words, FigureBound Value)> BoundsAfter { get; } = [];

    public List<(int[] Words, FigureUnit Value)> CurrenciesBefore { get; } = [];

    public List<(int[] Words, FigureUnit Value)> Units { get; } = [];

    public List<(int[] Words, int Value)> HalfDays { get; } = [];

    public List<(int[] Words, bool Value)> Ratios { get; } = [];

    public Dictionary<string, LexiconWord> Build() => _words;

    /// <param name="words">Spaced, in the order of their values from <paramref name="first"/> on.</param>
    public void Count(NumberWordKind kind, long first, long step, string words)
    {
        foreach (var word in words.Split(' '))
        {
            Number(kind, first, word);
            first += step;
        }
    }

    /// <param name="words">Spaced; all with the same value.</param>
    public void Number(NumberWordKind kind, long value, string words)
    {
        foreach (var word in words.Split(' '))
            _words[word] = Get(word) with { Kind = kind, Value = value };
    }

    /// <param name="words">Spaced.</param>
    public void Trait(WordTraits traits, string words)
    {
        foreach (var word in words.Split(' '))
            _words[word] = Get(word) with { Traits = Get(word).Traits | traits };
    }

    /// <param name="phrases">Parted by `|`; a phrase's words and signs by spaces.</param>
    public void Phrase<T>(List<(int[] Words, T Value)> table, T value, string phrases)
    {
        foreach (var phrase in phrases.Split('|'))
            table.Add(([.. phrase.Split(' ').Select(word => Get(word).Id)], value));
    }

    private LexiconWord Get(string word)
    {
        if (!_words.TryGetValue(word, out var known))
            _words[word] = known = new LexiconWord(_words.Count, word, NumberWordKind.None, 0, WordTraits.None);
        return known;
    }
}
