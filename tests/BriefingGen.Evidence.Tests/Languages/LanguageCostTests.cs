using System.Diagnostics;
using System.Globalization;
using System.Text;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Names;

namespace BriefingGen.Evidence.Tests.Languages;

/// <summary>Times are many times what a slow machine needs: they catch work that grows with the square, not a slow day.</summary>
public class LanguageCostTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("1, ")]
    [InlineData("1-")]
    [InlineData("1 and ")]
    [InlineData("early mid-late ")]
    [InlineData("9")]
    [InlineData("2013-")]
    [InlineData("2013/")]
    [InlineData("Monday, ")]
    [InlineData("May to ")]
    [InlineData("September 1, 2 and ")]
    [InlineData("last this next ")]
    [InlineData("il y a ")]
    [InlineData("12:30:")]
    [InlineData("Camp ")]
    [InlineData("Camp of the ")]
    [InlineData("Camp-")]
    [InlineData("J. K.")]
    [InlineData("A.")]
    [InlineData("’s")]
    [InlineData("ABC\n")]
    [InlineData("Rule 9(2)")]
    [InlineData("x\u0301")]
    [InlineData("\uD800")]
    [InlineData("\0")]
    [InlineData("東京 قال ")]
    public void Text_made_to_be_slow_is_not(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 40_000));
        var clock = Stopwatch.StartNew();
        foreach (var language in (ReadOnlySpan<string>)["en", "en-US", "fr"])
        {
            var dates = DateReader.For(language)!.Read(text);
            foreach (var date in dates.Take(20))
                DateComparison.Find(date, dates, new DateOnly(2014, 8, 31));
            var names = NameReader.For(language)!.Read(text);
            var index = NameIndex.Of([text], language);
            foreach (var name in names.Take(20).Concat(NameReader.For("en")!.Read("Camp Camp Camp Camps of the Camp, said Cimp J. K. Abcd")))
                index.Find(name);
        }

        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Fact]
    public void A_thousand_facts_are_compared_with_twenty_long_sources_in_seconds()
    {
        var paragraphs = Enumerable.Range(0, 20 * 400).Select(Paragraph).ToList();
        var clock = Stopwatch.StartNew();
        var index = NameIndex.Of(paragraphs, "en");
        var dates = paragraphs.Select(DateReader.For("en")!.Read).ToList();
        for (var i = 0; i < 1000; i++)
        {
            var text = Paragraph(i * 7).Replace("Orla", i % 2 == 0 ? "Orla" : "Urla", StringComparison.Ordinal);
            foreach (var name in NameReader.For("en")!.Read(text))
                index.Find(name);
            foreach (var date in DateReader.For("en")!.Read(text))
                Assert.Equal(DateMatchKind.Same, DateComparison.Find(date, dates[i * 7]).Kind);
        }

        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    private static string Paragraph(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"On {number % 28 + 1} September {1950 + number % 90}, Orla {Surname(number)} told the Harbour Trust of Ellowick that {number} people had left the quay at Port {Surname(number * 3)}.");

    private static string Surname(int number)
    {
        var name = new StringBuilder("Q");
        for (; number > 0; number /= 20)
            name.Append("uillor"[number % 6]).Append("bcdfghjklmnpqrstvwxz"[number % 20]);
        return name.ToString();
    }
}
