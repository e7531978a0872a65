using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Names;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BriefingGen.Evidence.Tests.Languages;

public class LanguagePropertyTests
{
    private static readonly string[] Vocabulary =
    [
        "1", "13", "31", "99", "2013", "1988", "01/09/2013", "2013-09-01", "September", "Sept.", "May", "march", "Wednesday", "st", "of", "the", "and", "to", "–", "-", ",",
        "early", "last", "week", "ago", "a", "noon", "p.m.", "18:52", "’s", "le", "1er", "août", "été", "il y a", "Orla", "Holt", "van der", "al-", "U.S.", "J.", "NCRI", "(", ")",
        "\n\n", ". ", ": “", "\uD800", "\u0301", "é", "9(2)", "Rule", "the Guild", "l’", "d’", "\0", "𝔸",
    ];

    private static readonly string[] Languages = ["en", "en-US", "fr"];

    [Property(MaxTest = 1000, Replay = "(20141,13083)")]
    public Property Mentions_lie_in_the_text_in_order_without_overlaps() => Prop.ForAll(Texts(), text => Languages.All(language =>
    {
        var dates = DateReader.For(language)!.Read(text).Select(mention => (mention.Start, mention.Length));
        var names = NameReader.For(language)!.Read(text).Select(mention => (mention.Start, mention.Length));
        return AreInOrder(text, dates) && AreInOrder(text, names);
    }));

    [Property(MaxTest = 1000, Replay = "(20141,13083)")]
    public Property What_a_text_says_stands_in_it() => Prop.ForAll(Texts(), text => Languages.All(language =>
    {
        var dates = DateReader.For(language)!.Read(text);
        var index = NameIndex.Of([text], language);
        return dates.All(date => DateComparison.Find(date, dates).Kind <= DateMatchKind.Coarser || !IsConsistent(date))
            && NameReader.For(language)!.Read(text).All(name => index.Find(name).Kind == NameMatchKind.Found);
    }));

    [Property(MaxTest = 500, Replay = "(20141,13083)")]
    public Property Whatever_is_read_is_answered(string text) => Languages.All(language =>
    {
        var index = NameIndex.Of([text ?? ""], language);
        return NameReader.For(language)!.Read(text ?? "").All(name => index.Find(name).Kind >= 0) && DateReader.For(language)!.Read(text ?? "").Length >= 0;
    }).ToProperty();

    [Property(MaxTest = 500, Replay = "(20141,13083)")]
    public Property A_day_is_read_back_from_every_style(ushort day)
    {
        var date = new DateOnly(1900, 1, 1).AddDays(day);
        return Written(date).All(written => DateReader.For("en")!.Read($"It was {written}, he said.") is [{ First.Date: { } read }] && read == date).ToProperty();
    }

    private static IEnumerable<string> Written(DateOnly date)
    {
        var month = System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);
        yield return $"{date.Day} {month} {date.Year}";
        yield return $"{month} {date.Day}, {date.Year}";
        yield return $"the {date.Day}th of {month}, {date.Year}";
        yield return $"{date.DayOfWeek} {month} {date.Day} {date.Year}";
        yield return $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";
        yield return $"{date.Day}/{date.Month}/{date.Year}";
    }

    /// <summary>A text may say a weekday that its date does not fall on.</summary>
    private static bool IsConsistent(DateMention date) => Weekdays.Fits(date.First) != false && (date.Last is not { } last || Weekdays.Fits(last) != false);

    private static bool AreInOrder(string text, IEnumerable<(int Start, int Length)> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            if (mention.Start < end || mention.Length <= 0 || mention.Start + mention.Length > text.Length)
                return false;
            end = mention.Start + mention.Length;
        }

        return true;
    }

    private static Arbitrary<string> Texts() =>
        Gen.NonEmptyListOf(Gen.Elements(Vocabulary).SelectMany(word => Gen.Elements(" ", " ", " ", "", "\u00A0").Select(space => word + space)))
            .Select(string.Concat)
            .ToArbitrary();
}
