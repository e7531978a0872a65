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

    private readonly FrozenSet<string> _tails = Set(EnglishNameWords.Tails);

    private NameWords(NameWordLists lists)
    {
        _grammar = Set(lists.Grammar);
        _grammarLookup = _grammar.GetAlternateLookup<ReadOnlySpan<char>>();
        _particles = Set(lists.Particles);
        _joining = Set($"{lists.Particles} {lists.Joining}");
        _titles = Set(lists.Titles);
        _abbreviations = Set(lists.Abbreviations);
        _calendar = Set(lists.Calendar);
        _numbered = Set(lists.Numbered);
    }

    public static NameWords English { get; } = new(EnglishNameWords.Lists);

    public static NameWords French { get; } = new(FrenchNameWords.Lists);

    /// <summary>Words of grammar and such as begin sentences often.</summary>
    public bool IsGrammar(ReadOnlySpan<char> key) => _grammarLookup.Contains(key);

    public bool IsJoining(string key) => _joining.Contains(key);

    /// <summary>“van”, “al”: part of a person’s name, as “of” is not.</summary>
    public bool IsParticle(string key) => _particles.Contains(key);

    public bool IsTitle(string key) => _titles.Contains(key);

    /// <summary>Weekdays and months.</summary>
    public bool IsCalendar(string key) => _calendar.Contains(key);

    /// <summary>“led” of “UN-led”: it is no part of the name before it.</summary>
    public bool IsTail(string key) => _tails.Contains(key);

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
