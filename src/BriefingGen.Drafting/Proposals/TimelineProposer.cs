using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Languages.Dates;

namespace BriefingGen.Drafting.Proposals;

/// <summary>
/// Proposes the sentences that say when something happened, in the order of the article. A weekday, “yesterday” or a day without
/// a year is resolved from the day of publication, if that is known.
/// </summary>
internal sealed partial class TimelineProposer : IProposer
{
    private const int MostEntries = 12;
    private const string Words =
        "The words are the article’s: write your own, and check that the date is that of the event.";

    public string Key => "timeline";

    public ImmutableArray<DraftEntry> Propose(DraftSource source, bool hasSeveralSources, EntryIds ids)
    {
        var published = source.Masthead.Published;
        var found = source.Sentences
            .Where(sentence => sentence.Paragraph != source.Masthead.Paragraph && !sentence.Text.AsSpan().ContainsAny("“”«»\""))
            .DistinctBy(sentence => sentence.Text, StringComparer.Ordinal)
            .Select(sentence => (Sentence: sentence, Dates: DatesOf(sentence, published)))
            .Where(entry => entry.Dates.Exists(date => date.Written is not null))
            .ToList();
        var entries = ProposalLimit.Take(MostEntries, found, "sentences with a date", source, entry => new DraftEntry(
        [
            ("date", entry.Dates is [{ Written: { } only }] ? only : Placeholders.Day),
            ("text", Quoted(entry.Sentence.Text, source.Language)),
            ProposedEvidence.Of(source, entry.Sentence.Text, hasSeveralSources),
        ])
        {
            IsLive = false,
            Remark = entry.Dates.Count > 1
                ? $"Write the date of the event: {string.Join(", ", entry.Dates.Select(Said))}."
                : "",
        });
        return entries.IsEmpty ? entries : entries.SetItem(0, entries[0].WithRemark(Words));
    }

    /// <returns>Without duplicates. Written is null if the date cannot be resolved.</returns>
    private static List<(string Words, string? Written)> DatesOf(SourceSentence sentence, DateOnly? published) =>
    [
        .. sentence.Dates.Where(date => date is { Certainty: DateCertainty.Certain, First.Time: null })
            .Where(date => !IsBound(sentence.Text, date))
            .Select(date => (
                Words: sentence.Text.Substring(date.Start, date.Length),
                Written: DateOf(date, IsToCome(sentence.Text, date) ? null : published)))
            .DistinctBy(date => date.Written ?? date.Words, StringComparer.Ordinal),
    ];

    /// <summary>Whether the date only bounds a time: “since 2025”, “by Saturday”.</summary>
    private static bool IsBound(string sentence, DateMention date) =>
        date.Last is null && Bound().IsMatch(sentence.AsSpan(0, date.Start));

    /// <summary>Whether a weekday means the next one, which is not resolved: weekdays are counted back from the
    /// article.</summary>
    private static bool IsToCome(string sentence, DateMention date) =>
        date.First is { Weekday: not null, Day: null } && Future().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(?:since|until|till|by|before|after|from|depuis|avant|après|dès|ici|jusqu[’']\p{L}+)"
        + @"(?: (?:the|le|la|au|end of|fin))*\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(?:will|would|shall|sera|seront|serait|seraient|va|vont)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Future();

    private static string Said((string Words, string? Written) date) =>
        date.Written is { } written ? $"“{date.Words}” ({written})" : $"“{date.Words}”";

    /// <returns>EDTF; null if the year is neither written nor can be resolved.</returns>
    private static string? DateOf(DateMention date, DateOnly? published)
    {
        if (date is not { Certainty: DateCertainty.Certain, Otherwise: null, First: { Time: null, Season: null } first })
            return null;
        if (first is { Year: not null, Span: YearSpan.Year, Relative: null })
        {
            return date.Last is null ? Written(first)
                : Written(first) is { } start && Written(date.Last.Value) is { } end && start.Length == end.Length
                    && string.CompareOrdinal(start, end) < 0 ? $"{start}/{end}"
                : null;
        }

        return published is { } day && date.Last is null && DateResolver.Resolve(first, day) is [var likeliest, ..]
            ? Written(likeliest)
            : null;
    }

    private static string? Written(DateParts parts) => parts switch
    {
        { Date: { } date } => Day(date),
        { Day: not null } => null,
        { Year: > 1000 and < 9999 and var year, Month: { } month } =>
            string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        { Year: > 1000 and < 9999 and var year } => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
        _ => null,
    };

    private static string? Written(DateSpan span)
    {
        if (span.First == span.Last)
            return Day(span.First);
        var isMonth = span.First.Day == 1 && span.Last == span.First.AddMonths(1).AddDays(-1);
        return isMonth ? span.First.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string sentence, string? language)
    {
        var words = sentence.TrimEnd('.');
        return language == "fr" ? $"« {words} »" : $"“{words}”";
    }
}
