using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Evidence.Languages.Dates;

namespace BriefingGen.Evidence.Tests.Languages.Dates;

/// <summary>
/// Fictional sentences with one date, in every pair of styles: the same date must stand, and a date changed in one part must not.
/// What is measured is both, over all pairs.
/// </summary>
public class PlantedDatesTests
{
    private static readonly ImmutableArray<Func<DateOnly, string>> Styles =
    [
        date => $"{date.Day} {Month(date)} {date.Year}",
        date => $"{Month(date)} {date.Day}, {date.Year}",
        date => $"{Short(date)} {date.Day}, {date.Year}",
        date => $"the {Ordinal(date.Day)} of {Month(date)} {date.Year}",
        date => $"{date.DayOfWeek} {date.Day} {Month(date)} {date.Year}",
        date => $"{date.DayOfWeek}, {Month(date)} {Ordinal(date.Day)}, {date.Year}",
        date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        date => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        date => $"{date.Day}\u00A0{Short(date)} {date.Year}",
        date => $"{date.Day}-{Month(date)}-{date.Year}",
    ];

    private static readonly ImmutableArray<string> Sources =
    [
        "The quay was closed on {0}, the Harbour Trust said, after 1,988 people and 12 boats had left.",
        "PORT ELLOWICK, {0} – Crews may march again. They had met 20 times since then.",
        "“We shall wait,” said Orla Holt on {0}. Her deputy resigned in 1979, aged 45.",
        "It ended on {0} (the tide was at 5.82 metres by 04:40) and cost $4,217,880.",
    ];

    private static readonly ImmutableArray<string> Shown =
    [
        "The quay was closed on {0}",
        "Closed: {0}, according to the Trust, with 12 boats gone",
        "On {0} the crews met, she may have said.",
        "By {0}",
    ];

    [Fact]
    public void Of_dates_in_another_style_none_is_missed_and_of_changed_ones_all_are_found()
    {
        var (clean, falseAlarms, planted, missed) = (0, new List<string>(), 0, new List<string>());
        foreach (var (date, shownStyle, source, shown) in Cases())
        {
            clean++;
            if (!Stands(Format(shown, Styles[shownStyle](date)), source))
                falseAlarms.Add($"{Format(shown, Styles[shownStyle](date))} << {source}");
            foreach (var changed in Changes(date))
            {
                planted++;
                if (Stands(Format(shown, Styles[shownStyle](changed)), source))
                    missed.Add($"{Format(shown, Styles[shownStyle](changed))} << {source}");
            }
        }

        Assert.True(clean >= 400 && planted >= 1500, $"{clean} clean, {planted} planted");
        Assert.True(falseAlarms.Count * 1000 <= clean * 3, $"{falseAlarms.Count} of {clean}: {string.Join('\n', falseAlarms.Take(10))}");
        Assert.True(missed.Count * 100 <= planted * 2, $"{missed.Count} of {planted}: {string.Join('\n', missed.Take(10))}");
    }

    [Fact]
    public void A_changed_weekday_and_a_date_without_its_year_are_found()
    {
        var missed = new List<string>();
        foreach (var (date, _, _, shown) in Cases())
        {
            var other = date.AddDays(1 + date.Day % 6).DayOfWeek;
            var source = Format(Sources[date.Month % Sources.Length], $"{date.DayOfWeek} {Ordinal(date.Day)} of {Month(date)}");
            if (!Stands(Format(shown, $"{date.DayOfWeek}, {Month(date)} {date.Day},"), source))
                missed.Add($"false alarm: {date:D} << {source}");
            if (Stands(Format(shown, $"{other} {date.Day} {Month(date)}"), source) || Stands(Format(shown, $"{other}"), source))
                missed.Add($"{other} {date.Day} {Month(date)} << {source}");
            if (Stands(Format(shown, $"{date.Day} {Month(date)} {date.Year}"), source))
                missed.Add($"{date.Day} {Month(date)} {date.Year} << {source}");
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed.Take(10)));
    }

    [Fact]
    public void Coarser_dates_stand_and_changed_ones_do_not()
    {
        foreach (var (date, _, source, shown) in Cases())
        {
            Assert.True(Stands(Format(shown, $"{Month(date)} {date.Year}"), source), source);
            Assert.True(Stands(Format(shown, $"{date.Day} {Month(date)}"), source), source);
            Assert.False(Stands(Format(shown, $"{Month(date.AddMonths(1))} {date.Year}"), source), source);
            Assert.False(Stands(Format(shown, $"{Month(date)} {date.Year + 1}"), source), source);
        }
    }

    [Fact]
    public void A_french_source_carries_an_english_date_and_no_other()
    {
        string[] months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
        string[] weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
        for (var i = 0; i < 365; i++)
        {
            var date = new DateOnly(2012 + i % 5, 1, 1).AddDays(i);
            var french = $"{(i % 2 == 0 ? weekdays[(int)date.DayOfWeek] + " " : "")}{(date.Day == 1 ? "1er" : date.Day)} {months[date.Month - 1]} {date.Year}";
            var mentions = DateReader.For("fr")!.Read($"Le Forum a été fermé le {french}, dit-il ; 1 988 personnes, en mai, avaient déjà quitté l’île.");
            Assert.All(Styles, style => Assert.True(Find(style(date)) <= DateMatchKind.Coarser, french));
            Assert.All(Changes(date), changed => Assert.True(Find(Styles[0](changed)) > DateMatchKind.Coarser, french));

            DateMatchKind Find(string shown) => DateReader.For("en")!.Read(shown).Max(mention => DateComparison.Find(mention, mentions).Kind);
        }
    }

    private static IEnumerable<(DateOnly Date, int ShownStyle, string Source, string Shown)> Cases()
    {
        for (var i = 0; i < 500; i++)
        {
            var date = new DateOnly(1980, 1, 1).AddDays(i * 37 % 18_000 + i);
            var sourceStyle = i / Styles.Length % Styles.Length;
            yield return (date, i % Styles.Length, Format(Sources[i % Sources.Length], Styles[sourceStyle](date)), Shown[i / 3 % Shown.Length]);
        }
    }

    private static IEnumerable<DateOnly> Changes(DateOnly date)
    {
        yield return new DateOnly(date.Year, date.Month, date.Day == 28 ? 27 : date.Day % 28 + 1);
        yield return new DateOnly(date.Year, date.Month, date.Day > 14 ? date.Day - 10 : date.Day + 10);
        yield return new DateOnly(date.Year, date.Month % 12 + 1, Math.Min(date.Day, 28));
        yield return new DateOnly(date.Year + 1, date.Month, Math.Min(date.Day, 28));
        yield return new DateOnly(date.Year - 10, date.Month, Math.Min(date.Day, 28));
    }

    /// <summary>Whether every date of a text stands, as a check of a brief asks.</summary>
    private static bool Stands(string shown, string source)
    {
        var reader = DateReader.For("en")!;
        var mentions = reader.Read(source);
        return reader.Read(shown).All(mention => DateComparison.Find(mention, mentions).Kind <= DateMatchKind.Coarser);
    }

    private static string Format(string text, string date) => text.Replace("{0}", date, StringComparison.Ordinal);

    private static string Month(DateOnly date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);

    private static string Short(DateOnly date) => date.Month switch
    {
        5 or 6 or 7 => Month(date),
        9 => "Sept.",
        _ => Month(date)[..3] + ".",
    };

    private static string Ordinal(int day) => day + (day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    });
}
