using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Reads the dates of a text as its language writes them. Thread-safe.</summary>
public sealed class DateReader
{
    // The words of a language take a while to build, and a run mostly needs one language.
    private static readonly Lazy<DateReader> American = new(() => new(DateWords.English, isMonthFirst: true));
    private static readonly Lazy<DateReader> English = new(() => new(DateWords.English, isMonthFirst: false));
    private static readonly Lazy<DateReader> French = new(() => new(DateWords.French, isMonthFirst: false));

    private readonly DateWords _words;
    private readonly bool _isMonthFirst;

    private DateReader(DateWords words, bool isMonthFirst) => (_words, _isMonthFirst) = (words, isMonthFirst);

    /// <param name="languageTag">BCP 47. Only `en-US` reads 01/09/2013 with the month first.</param>
    /// <returns>Null for a language whose dates are not read.</returns>
    public static DateReader? For(string languageTag)
    {
        var tag = languageTag.AsSpan();
        var end = tag.IndexOf('-');
        var language = end < 0 ? tag : tag[..end];
        if (language.Equals("fr", StringComparison.OrdinalIgnoreCase))
            return French.Value;
        if (!language.Equals("en", StringComparison.OrdinalIgnoreCase))
            return null;
        return tag.Length == 5 && tag.EndsWith("-US", StringComparison.OrdinalIgnoreCase) ? American.Value : English.Value;
    }

    /// <returns>In the order of the text, without overlaps.</returns>
    public ImmutableArray<DateMention> Read(string text) => new DateParser(new DateTokens(text, _words), _isMonthFirst).Read();
}

/// <summary>
/// Walks over the tokens once. At each it tries the kinds of dates, the longest first, each of which looks a few tokens ahead,
/// and then looks for the other end of a range. Days that share a month (“1 and 2 September”) become separate mentions.
/// </summary>
internal sealed class DateParser(DateTokens tokens, bool isMonthFirst)
{
    /// <summary>The roles of words with which a date may begin.</summary>
    private const WordRoles Beginnings =
        WordRoles.Month | WordRoles.Weekday | WordRoles.DayInWords | WordRoles.Last | WordRoles.This | WordRoles.Next
        | WordRoles.Every | WordRoles.Unit | WordRoles.DayOffset | WordRoles.Season | WordRoles.Qualifier
        | WordRoles.Count | WordRoles.DecadeWord | WordRoles.Noon | WordRoles.AgoBefore;

    private readonly List<DateMention> _mentions = [];

    public ImmutableArray<DateMention> Read()
    {
        for (var at = 0; at < tokens.Count;)
            at = MayBegin(at) ? Math.Max(ReadAt(at), at + 1) : at + 1;
        YearSharing.Apply(_mentions, tokens);
        return [.. _mentions];
    }

    private bool MayBegin(int at) => tokens[at] switch
    {
        { Kind: DateTokenKind.Digits } => true,
        { Kind: DateTokenKind.Word, Word: var word } => word.Is(Beginnings)
            || (tokens.Words.IsFrench && tokens.Is(at + 1, WordRoles.CenturyWord)),
        _ => false,
    };

    /// <returns>The token after what was read; <paramref name="at"/> if nothing was.</returns>
    private int ReadAt(int at)
    {
        if (tokens.Is(at, WordRoles.Qualifier) && Qualified(at) is { } qualified)
            return Add(qualified);
        if (DayList.DayFirst(tokens, at) is { } days)
            return Add(days);
        if (DayList.MonthFirst(tokens, at) is { } list)
            return Add(list);
        return ReadAtom(at) is { } atom ? Add(DateRange.Join(tokens, atom, ReadAtom)) : at;
    }

    private DateAtom? ReadAtom(int at) =>
        NamedDays.Weekday(tokens, at, isMonthFirst) is { } weekday && RelativeDates.Read(tokens, at) is null ? weekday
        : DigitDates.Read(tokens, at, isMonthFirst)
            ?? ClockTimes.Read(tokens, at)
            ?? RelativeDates.Read(tokens, at)
            ?? MonthDays.Read(tokens, at)
            ?? Seasons.Read(tokens, at)
            ?? Years.Read(tokens, at);

    /// <summary>“early 2013”, “mid-September”, “late in the 1990s”, “fin août 2014”, “about 1850”.</summary>
    private DateAtom? Qualified(int at)
    {
        var qualifier = (DateQualifier)tokens.Value(at);
        var next = tokens.IsDash(at + 1) ? at + 2 : at + 1;
        while (qualifier != DateQualifier.About && next < at + 4
            && tokens.Is(next, WordRoles.Of | WordRoles.Article | WordRoles.YearCue | WordRoles.This)
            && !tokens.Is(next, WordRoles.Qualifier))
            next++;
        if (tokens.IsApostrophe(next))
            next++;
        if (ReadAtom(next) is not { } atom)
            return null;
        var isWide = atom.Parts is { Day: null, Time: null } and not { Year: null, Month: null, Season: null };
        var isNarrowed = qualifier == DateQualifier.About ? atom.Parts.Weekday is null && atom.Parts.Relative is null : isWide;
        var qualified = atom with { From = at, Parts = atom.Parts with { Qualifier = qualifier } };
        return isNarrowed ? DateRange.Join(tokens, qualified, ReadAtom) : null;
    }

    private int Add(ImmutableArray<DateAtom> atoms)
    {
        foreach (var atom in atoms)
            Add(atom);
        return atoms[^1].To;
    }

    private int Add(DateAtom atom)
    {
        var start = tokens[atom.From].Start;
        _mentions.Add(new DateMention(start, tokens[atom.To - 1].End - start, atom.Parts)
        {
            Last = atom.Last,
            Otherwise = atom.Otherwise,
            Certainty = atom.Certainty,
        });
        return atom.To;
    }
}

/// <summary>One date, which may turn out to be an end of a range.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last.</param>
internal readonly record struct DateAtom(int From, int To, DateParts Parts)
{
    public DateParts? Otherwise { get; init; }

    public DateParts? Last { get; init; }

    public DateCertainty Certainty { get; init; }
}
