using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>The words by which a language writes figures; closed lists.</summary>
internal sealed class Lexicon(LexiconBuilder words)
{
    /// <summary>“1,2” is one and two tenths, “1.200” is twelve hundred.</summary>
    public bool DecimalComma { get; } = words.DecimalComma;

    /// <summary>« cent » and « mille » need no “one” before them.</summary>
    public bool BareHundred { get; } = words.BareHundred;

    /// <summary>“and” occurs inside numbers: “two hundred and six”.</summary>
    public bool AndInside { get; } = words.AndInside;

    /// <summary>“quatre-vingts”: a twenty after a four is eighty, and the tens go on to nineteen.</summary>
    public bool CountsByTwenty { get; } = words.CountsByTwenty;

    public Phrases<FigureBound> BoundsBefore { get; } = new(words.BoundsBefore);

    public Phrases<FigureBound> BoundsAfter { get; } = new(words.BoundsAfter);

    public Phrases<FigureUnit> CurrenciesBefore { get; } = new(words.CurrenciesBefore);

    public Phrases<FigureUnit> Units { get; } = new(words.Units);

    /// <summary>The hours to add: 0 for “a.m.”, 12 for “p.m.”; negative for “o’clock”, which does not say.</summary>
    public Phrases<int> HalfDays { get; } = new(words.HalfDays);

    public Phrases<bool> RatioOf { get; } = new(words.Ratios);

    /// <param name="word">As <see cref="LexiconFold"/> leaves it.</param>
    public LexiconWord? Find(ReadOnlySpan<char> word) => words.Find(word);
}

/// <summary>Collects the words of a language, folded as by <see cref="LexiconFold"/>.</summary>
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

    /// <param name="words">Separated by spaces, in the order of their values from <paramref name="first"/> on.</param>
    public void Count(NumberWordKind kind, long first, long step, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            Number(kind, first, words[range]);
            first += step;
        }
    }

    /// <param name="words">Separated by spaces; all have the same value.</param>
    public void Number(NumberWordKind kind, long value, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var id = IdOf(words[range]);
            _words[id] = _words[id] with { Kind = kind, Value = value };
        }
    }

    /// <param name="words">Separated by spaces.</param>
    public void Trait(WordTraits traits, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var id = IdOf(words[range]);
            _words[id] = _words[id] with { Traits = _words[id].Traits | traits };
        }
    }

    /// <param name="phrases">Separated by `|`; the words and signs of a phrase by spaces.</param>
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

/// <summary>Fixed sequences of words; the longest one that fits is meant (“no more than”, not “more than”).</summary>
internal sealed class Phrases<T>
{
    /// <summary>Indexed by the id of the word that begins or ends them; may be shorter than the list of words.</summary>
    private readonly List<(int[] Words, T Value)>?[] _byFirst;
    private readonly List<(int[] Words, T Value)>?[] _byLast;

    public Phrases(List<(int[] Words, T Value)> phrases)
    {
        _byFirst = Table(phrases, static words => words[0]);
        _byLast = Table(phrases, static words => words[^1]);
    }

    /// <returns>In the order in which they are to be tried; null if no phrase begins with the word.</returns>
    public List<(int[] Words, T Value)>? BeginningWith(LexiconWord? word) =>
        word is not null && word.Id < _byFirst.Length ? _byFirst[word.Id] : null;

    public List<(int[] Words, T Value)>? EndingWith(LexiconWord? word) =>
        word is not null && word.Id < _byLast.Length ? _byLast[word.Id] : null;

    /// <summary>The longest first; those of one length in their order.</summary>
    private static List<(int[] Words, T Value)>?[] Table(List<(int[] Words, T Value)> phrases, Func<int[], int> key)
    {
        var count = 0;
        foreach (var (words, _) in phrases)
            count = Math.Max(count, key(words) + 1);
        var table = new List<(int[] Words, T Value)>?[count];
        foreach (var phrase in phrases)
        {
            var alike = table[key(phrase.Words)] ??= [];
            var at = alike.Count;
            while (at > 0 && alike[at - 1].Words.Length < phrase.Words.Length)
                at--;
            alike.Insert(at, phrase);
        }

        return table;
    }
}
