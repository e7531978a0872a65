using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>Gathers a language's words. All are in lower case and without accents, as <see cref="FoldedWord"/> leaves them.</summary>
internal sealed class LexiconBuilder
{
    private readonly WordList _list = new();
    private readonly List<LexiconWord> _words = [];

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

    public LexiconWord? Find(ReadOnlySpan<char> word) => _list.IndexOf(word) is >= 0 and var id ? _words[id] : null;

    /// <param name="words">Spaced, in the order of their values from <paramref name="first"/> on.</param>
    public void Count(NumberWordKind kind, long first, long step, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            Number(kind, first, words[range]);
            first += step;
        }
    }

    /// <param name="words">Spaced; all with the same value.</param>
    public void Number(NumberWordKind kind, long value, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var id = IdOf(words[range]);
            _words[id] = _words[id] with { Kind = kind, Value = value };
        }
    }

    /// <param name="words">Spaced.</param>
    public void Trait(WordTraits traits, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var id = IdOf(words[range]);
            _words[id] = _words[id] with { Traits = _words[id].Traits | traits };
        }
    }

    /// <param name="phrases">Parted by `|`; a phrase's words and signs by spaces.</param>
    public void Phrase<T>(List<(int[] Words, T Value)> table, T value, ReadOnlySpan<char> phrases)
    {
        foreach (var range in phrases.Split('|'))
            table.Add((IdsOf(phrases[range]), value));
    }

    private int[] IdsOf(ReadOnlySpan<char> phrase)
    {
        var ids = new int[phrase.Count(' ') + 1];
        var count = 0;
        foreach (var range in phrase.Split(' '))
            ids[count++] = IdOf(phrase[range]);
        return ids;
    }

    private int IdOf(ReadOnlySpan<char> word)
    {
        var id = _list.Add(word);
        if (id == _words.Count)
            _words.Add(new LexiconWord(id, word.ToString(), NumberWordKind.None, 0, WordTraits.None));
        return id;
    }
}
