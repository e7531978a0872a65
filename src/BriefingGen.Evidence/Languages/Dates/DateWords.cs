using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>The words of a language's dates, looked up without case and diacritics.</summary>
internal sealed class DateWords
{
    private static readonly Lazy<DateWords> LazyEnglish = new(() => new DateWords(EnglishDateWords.Table(), isFrench: false));
    private static readonly Lazy<DateWords> LazyFrench = new(() => new DateWords(FrenchDateWords.Table(), isFrench: true));

    private readonly DateWordTable _words;

    private DateWords(DateWordTable words, bool isFrench) => (_words, IsFrench) = (words, isFrench);

    public static DateWords English => LazyEnglish.Value;

    public static DateWords French => LazyFrench.Value;

    /// <summary>“last” follows its noun (“lundi dernier”), and months are written in lower case.</summary>
    public bool IsFrench { get; }

    public DateWord Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[DateWordTable.Longest];
        var length = LatinFold.Fold(word, folded);
        return length > 0 ? _words.Find(folded[..length]) : default;
    }
}

/// <summary>The roles of each word; its value is that of the role added first.</summary>
internal sealed class DateWordTable
{
    /// <summary>No word of a table is longer.</summary>
    public const int Longest = 24;

    private readonly WordList _words = new();
    private readonly List<DateWord> _meanings = [];

    /// <param name="words">Separated by spaces; all get the same value.</param>
    public DateWordTable Add(WordRoles roles, ReadOnlySpan<char> words, int value = 0)
    {
        foreach (var range in words.Split(' '))
            AddWord(roles, words[range], value);
        return this;
    }

    /// <param name="words">Separated by spaces; alternatives by `/`. Values rise from <paramref name="first"/>.</param>
    public DateWordTable AddRow(WordRoles roles, int first, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var alternatives = words[range];
            foreach (var alternative in alternatives.Split('/'))
                AddWord(roles, alternatives[alternative], first);
            first++;
        }

        return this;
    }

    public DateWord Find(ReadOnlySpan<char> word) => _words.IndexOf(word) is >= 0 and var found ? _meanings[found] : default;

    private void AddWord(WordRoles roles, ReadOnlySpan<char> word, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, Longest, nameof(word));
        var index = _words.Add(word);
        if (index == _meanings.Count)
            _meanings.Add(new DateWord(roles, value));
        else
            _meanings[index] = _meanings[index] with { Roles = _meanings[index].Roles | roles };
    }
}

/// <param name="Value">The number of the month, weekday, day, unit, season, qualifier or count.</param>
internal readonly record struct DateWord(WordRoles Roles, int Value)
{
    public bool Is(WordRoles role) => (Roles & role) != 0;
}

/// <summary>The roles that a word may have in or beside a date.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,
    Month = 1 << 0,

    /// <summary>An abbreviated month or weekday: read only beside a number.</summary>
    Short = 1 << 1,
    Weekday = 1 << 2,

    /// <summary>“st” of “1st”.</summary>
    OrdinalSuffix = 1 << 3,

    /// <summary>A day of the month in words.</summary>
    DayInWords = 1 << 4,
    Of = 1 << 5,
    Article = 1 << 6,

    /// <summary>Joins the ends of a range.</summary>
    Through = 1 << 7,
    And = 1 << 8,
    Between = 1 << 9,
    Last = 1 << 10,
    This = 1 << 11,
    Next = 1 << 12,
    Every = 1 << 13,
    Ago = 1 << 14,
    Unit = 1 << 15,

    /// <summary>“yesterday”; its value is the number of days.</summary>
    DayOffset = 1 << 16,
    Season = 1 << 17,
    Qualifier = 1 << 18,

    /// <summary>A year may follow.</summary>
    YearCue = 1 << 19,

    /// <summary>“people”: the number before it is not a year.</summary>
    Counted = 1 << 20,

    /// <summary>A word of grammar: the number before it does not count it.</summary>
    Grammar = 1 << 21,
    Count = 1 << 22,
    DecadeWord = 1 << 23,
    CenturyWord = 1 << 24,
    Noon = 1 << 25,

    /// <summary>Also a name or a common word (“May”, “March”).</summary>
    Doubtful = 1 << 26,

    /// <summary>“end” or “week”: a part of a month.</summary>
    PartOfMonth = 1 << 27,

    /// <summary>“Bloody”: makes a name of the weekday after it.</summary>
    NamesWeekday = 1 << 28,

    /// <summary>“il” of “il y a deux ans”.</summary>
    AgoBefore = 1 << 29,

    /// <summary>“night”: a day, with “last” or “this” before it.</summary>
    PartOfDay = 1 << 30,

    /// <summary>“million”, “per cent”: the number before it is not a day.</summary>
    Magnitude = 1 << 31,
}
