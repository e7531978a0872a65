using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>The words of a language that are not names though they may have a capital, or that occur inside names.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> LazyEnglish = new(() => new NameWords(EnglishNameWords.Lists, isFrench: false));
    private static readonly Lazy<NameWords> LazyFrench = new(() => new NameWords(FrenchNameWords.Lists, isFrench: true));

    private readonly WordList _grammar;
    private readonly WordList _joining;
    private readonly WordList _particles;
    private readonly WordList _titles;
    private readonly WordList _calendar;
    private readonly WordList _numbered;
    private readonly WordList _abbreviations;

    private readonly WordList _tails = WordList.Of(EnglishNameWords.Tails);

    private NameWords(NameWordLists lists, bool isFrench)
    {
        IsFrench = isFrench;
        _grammar = WordList.Of(lists.Grammar);
        _particles = WordList.Of(lists.Particles);
        _joining = WordList.Of($"{lists.Particles} {lists.Joining}");
        _titles = WordList.Of(lists.Titles);
        _abbreviations = WordList.Of(lists.Abbreviations);
        _calendar = WordList.Of(lists.Calendar);
        _numbered = WordList.Of(lists.Numbered);
    }

    public static NameWords English => LazyEnglish.Value;

    public static NameWords French => LazyFrench.Value;

    /// <summary>An article may be elided before a name: “L’Autorité”.</summary>
    public bool IsFrench { get; }

    /// <summary>Words of grammar, and words that often begin sentences.</summary>
    public bool IsGrammar(ReadOnlySpan<char> key) => _grammar.IndexOf(key) >= 0;

    public bool IsJoining(string key) => _joining.IndexOf(key) >= 0;

    /// <summary>“van”, “al”: part of a person’s name, unlike “of”.</summary>
    public bool IsParticle(string key) => _particles.IndexOf(key) >= 0;

    public bool IsTitle(string key) => _titles.IndexOf(key) >= 0;

    /// <summary>Weekdays and months.</summary>
    public bool IsCalendar(string key) => _calendar.IndexOf(key) >= 0;

    /// <summary>“led” of “UN-led”: not part of the name before it.</summary>
    public bool IsTail(string key) => _tails.IndexOf(key) >= 0;

    /// <summary>Words that make a name with the number after them: “article 51”.</summary>
    public bool IsNumbered(string key) => _numbered.IndexOf(key) >= 0;

    /// <summary>Whether the full stop after the word does not end the sentence.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length > 8)
            return false;
        Span<char> key = stackalloc char[word.Length];
        return _abbreviations.IndexOf(NameTokens.Fold(word, key)) >= 0;
    }
}

/// <summary>The words of a language, in lower case and separated by spaces; see <see cref="NameWords"/> for each list.</summary>
internal sealed record NameWordLists
{
    public required string Grammar { get; init; }

    /// <summary>Particles also join words of a name, and need not be in <see cref="Joining"/>.</summary>
    public required string Particles { get; init; }

    public required string Joining { get; init; }

    public required string Titles { get; init; }

    public required string Abbreviations { get; init; }

    public required string Calendar { get; init; }

    public required string Numbered { get; init; }
}
