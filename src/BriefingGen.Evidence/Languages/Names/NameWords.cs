using System.Collections.Frozen;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>The words of a language that are no names though they may have a capital, or that stand inside of names.</summary>
internal sealed class NameWords
{
    private readonly FrozenSet<string> _grammar;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _grammarLookup;
    private readonly FrozenSet<string> _joining;
    private readonly FrozenSet<string> _particles;
    private readonly FrozenSet<string> _titles;
    private readonly FrozenSet<string> _calendar;
    private readonly FrozenSet<string> _numbered;
    private readonly FrozenSet<string> _abbreviations;

    private NameWords(string grammar, string particles, string joining, string titles, string abbreviations, string calendar, string numbered)
    {
        _grammar = Set(grammar);
        _grammarLookup = _grammar.GetAlternateLookup<ReadOnlySpan<char>>();
        _particles = Set(particles);
        _joining = Set($"{particles} {joining}");
        _titles = Set(titles);
        _abbreviations = Set(abbreviations);
        _calendar = Set(calendar);
        _numbered = Set(numbered);
    }

    public static NameWords English { get; } = new(
        EnglishNameWords.Grammar, EnglishNameWords.Particles, EnglishNameWords.Joining, EnglishNameWords.Titles, EnglishNameWords.Abbreviations, EnglishNameWords.Calendar, EnglishNameWords.Numbered);

    public static NameWords French { get; } = new(
        FrenchNameWords.Grammar, FrenchNameWords.Particles, FrenchNameWords.Joining, FrenchNameWords.Titles, FrenchNameWords.Abbreviations, FrenchNameWords.Calendar, FrenchNameWords.Numbered);

    /// <summary>Words of grammar and such as begin sentences often.</summary>
    public bool IsGrammar(ReadOnlySpan<char> key) => _grammarLookup.Contains(key);

    public bool IsJoining(string key) => _joining.Contains(key);

    /// <summary>“van”, “al”: part of a person’s name, as “of” is not.</summary>
    public bool IsParticle(string key) => _particles.Contains(key);

    public bool IsTitle(string key) => _titles.Contains(key);

    /// <summary>Weekdays and months.</summary>
    public bool IsCalendar(string key) => _calendar.Contains(key);

    /// <summary>Words that a number follows as a name: “article 51”.</summary>
    public bool IsNumbered(string key) => _numbered.Contains(key);

    /// <summary>Whether a full stop behind the word ends no sentence.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length > 8)
            return false;
        Span<char> key = stackalloc char[word.Length];
        return _abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(NameTokens.Fold(word, key));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
