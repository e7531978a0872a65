using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;
using Outcome = BriefingGen.Evidence.Languages.Figures.FigureOutcome;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

public class FigureComparisonTests
{
    [Theory]
    [InlineData("52 people", "fifty-two people")]
    [InlineData("1,200", "twelve hundred")]
    [InlineData("1 200", "1200")]
    [InlineData("6.5%", "6.5 per cent")]
    [InlineData("3.5", "3.50")]
    [InlineData("£4.2 million", "£4,200,000")]
    [InlineData("£4.2m", "4.2 million pounds")]
    [InlineData("$5 million", "US$5 million")]
    [InlineData("5 million dollars", "$5 million")]
    [InlineData("50 %", "half of the crews")]
    [InlineData("20 per cent", "one in five")]
    [InlineData("a fifth of the crews", "one in five")]
    [InlineData("two times", "twice")]
    [InlineData("1,500 metres", "1.5 km")]
    [InlineData("30 minutes", "half an hour")]
    [InlineData("52", "52 km")]
    [InlineData("52 members", "52 soldiers")]
    [InlineData("7 residents", "seven residents")]
    [InlineData("more than fifty", "over 50")]
    [InlineData("some 50", "about 50")]
    [InlineData("no fewer than 50", "at least 50")]
    [InlineData("10–12", "between ten and twelve")]
    [InlineData("15 per cent", "rose from 4 per cent to 15 per cent")]
    [InlineData("one in five", "rose from 4 to 20 per cent")]
    [InlineData("131 to 19", "131 for and 19 against")]
    [InlineData("12 ships", "12 out of 20 ships")]
    [InlineData("tens", "which left tens killed")]
    [InlineData("1 ship", "one ship")]
    [InlineData("21st", "twenty-first")]
    [InlineData("21:40", "9.40 p.m.")]
    [InlineData("Rule 9(2)", "rule 9(2)")]
    [InlineData("the number 4 tram", "No. 4")]
    [InlineData("212 out of 388 households", "of 388 households, 212 answered")]
    [InlineData("2 out of 5 ships", "of 5 ships 2 were late")]
    [InlineData("by 1 to 19", "1 for and 19 against")]
    [InlineData("2", "twice as many")]
    [InlineData("0 km", "0 metres")]
    [InlineData("0.2", "a fifth of the crews")]
    [InlineData("50 to 60 km", "50,000 to 60,000 metres")]
    [InlineData("10 to 12", "rose from 10 to 12")]
    public void The_same_figure_stands(string shown, string source) => Assert.Equal(Outcome.Stands, Compare(shown, source));

    [Theory]
    [InlineData("about £4.2 million", "£4,217,880")]
    [InlineData("more than a third of the crews", "38 per cent")]
    [InlineData("nearly half of the crews", "48 per cent")]
    [InlineData("over £4.2 million", "£4,217,880")]
    [InlineData("nearly 4.3 million", "4,271,880")]
    [InlineData("about 50", "52")]
    [InlineData("more than 50", "52")]
    [InlineData("about 52", "52")]
    [InlineData("about a third of the crews", "33.4 per cent")]
    [InlineData("dozens", "52")]
    [InlineData("tens", "52")]
    [InlineData("hundreds", "more than 250")]
    [InlineData("about 50", "nearly 50")]
    [InlineData("at least 50", "more than 50")]
    [InlineData("about one in five", "19 per cent")]
    [InlineData("nearly one in five", "19 per cent")]
    [InlineData("more than one in five", "22 per cent")]
    [InlineData("up to 50", "fewer than 50")]
    [InlineData("fewer than 50", "nearly 50")]
    [InlineData("more than a third of the crews", "39.9 per cent")]
    [InlineData("nearly half of the crews", "49.5 per cent")]
    [InlineData("nearly 5 km", "4.5 km")]
    [InlineData("tens", "20 to 30")]
    [InlineData("tens", "rose from 20 to 52")]
    public void A_less_exact_figure_stands_when_it_says_so(string shown, string source) =>
        Assert.Equal(Outcome.StandsLessExactly, Compare(shown, source));

    [Theory]
    [InlineData("£4.2 million", "£4,217,880")]
    [InlineData("50", "52")]
    [InlineData("33 per cent", "a third of the crews")]
    [InlineData("4.2 million", "4.25 million")]
    [InlineData("52 million", "52.5 million")]
    [InlineData("4,200,000", "4,217,880")]
    [InlineData("4,200,000", "4,250,000")]
    [InlineData("5 km", "4.55 km")]
    public void Rounding_that_is_not_said_is_found(string shown, string source) => Assert.Equal(Outcome.Rounded, Compare(shown, source));

    [Theory]
    [InlineData("50", "more than 50")]
    [InlineData("50", "nearly 50")]
    [InlineData("50", "about 50")]
    [InlineData("50", "at least 50")]
    [InlineData("50", "up to 50")]
    [InlineData("50", "dozens")]
    [InlineData("thousands", "tens of thousands")]
    [InlineData("more than 52", "52")]
    [InlineData("at least 52", "52")]
    [InlineData("more than 50", "nearly 50")]
    [InlineData("12", "between 10 and 12")]
    [InlineData("11", "10 to 12")]
    [InlineData("10 to 12", "11")]
    [InlineData("at least 10", "10 to 12")]
    [InlineData("up to 1,500", "between 1,200 and 1,500")]
    [InlineData("10 to 30 per cent", "one in five")]
    [InlineData("5 to 200 people", "tens of people")]
    [InlineData("10 to 13", "rose from 10 to 12")]
    public void A_bound_that_is_dropped_added_or_changed_is_found(string shown, string source) =>
        Assert.Equal(Outcome.BoundDiffers, Compare(shown, source));

    [Theory]
    [InlineData("52 miles", "52 km")]
    [InlineData("52 tonnes", "52 kg")]
    [InlineData("52 hours", "52 days")]
    [InlineData("£52", "$52")]
    [InlineData("A$52", "US$52")]
    [InlineData("52 per cent", "52 people")]
    [InlineData("52 people", "52 per cent")]
    [InlineData("5 per cent", "5 percentage points")]
    [InlineData("£5 million", "5 million people")]
    public void A_unit_that_is_changed_is_found(string shown, string source) => Assert.Equal(Outcome.UnitDiffers, Compare(shown, source));

    [Theory]
    [InlineData("53", "52")]
    [InlineData("2 million", "1.2 million")]
    [InlineData("1.2 billion", "1.2 million")]
    [InlineData("3.6", "3.5")]
    [InlineData("35", "3.5")]
    [InlineData("more than 40", "50")]
    [InlineData("more than 60", "more than 50")]
    [InlineData("about 100", "149")]
    [InlineData("nearly 4.2 million", "4,217,880")]
    [InlineData("tens", "152")]
    [InlineData("a quarter of the crews", "a third of the crews")]
    [InlineData("one in six", "one in five")]
    [InlineData("10 to 13", "10 to 12")]
    [InlineData("5", "the fifth gate")]
    [InlineData("5", "Article 5")]
    [InlineData("380", "an A380")]
    [InlineData("1 ship", "the first ship")]
    [InlineData("21:41", "21:40")]
    [InlineData("-5 degrees", "5 degrees")]
    [InlineData("52", "no figure here")]
    [InlineData("one in five", "one ship and five boats")]
    [InlineData("131 to 19", "131 for and 20 against")]
    [InlineData("131 to 19", "132 for and 19 against")]
    [InlineData("about one in five", "17 per cent")]
    [InlineData("nearly one in five", "1 per cent")]
    [InlineData("more than one in five", "90 per cent")]
    [InlineData("0", "at 21:00")]
    [InlineData("21", "at 21:00")]
    [InlineData("21st", "22nd")]
    [InlineData("Rule 9", "Rule 10")]
    [InlineData("20th", "21st")]
    [InlineData("rose from 4 per cent to 15 per cent", "rose from 4 per cent to 12 per cent")]
    [InlineData("rose from 4 per cent to 15 per cent", "4 ships and 15 boats")]
    [InlineData("54 per cent", "£52")]
    [InlineData("53 tonnes", "52 kg")]
    [InlineData("52 to 60 miles", "52 to 61 km")]
    [InlineData("51 to 60 miles", "52 to 60 km")]
    [InlineData("9", "10 to 12")]
    [InlineData("13", "10 to 12")]
    [InlineData("10 to 12", "13")]
    [InlineData("10 to 12", "tens")]
    [InlineData("tens", "200 to 300")]
    [InlineData("tens", "thousands")]
    [InlineData("thousands", "tens")]
    [InlineData("about 50", "more than 52")]
    [InlineData("4.2 million", "4.253 million")]
    [InlineData("more than a third of the crews", "40 per cent")]
    [InlineData("52 million", "52.6 million")]
    [InlineData("4.0 million", "4.2 million")]
    [InlineData("5 km", "4.54 km")]
    [InlineData("nearly 5 km", "4.4 km")]
    [InlineData("more than 4.3 million", "4,271,880")]
    [InlineData("at least 50", "52")]
    [InlineData("fewer than 60", "52")]
    [InlineData("up to 60", "52")]
    public void Another_figure_is_different(string shown, string source) => Assert.Equal(Outcome.Different, Compare(shown, source));

    [Theory]
    [InlineData("52 personnes", "fr", "fifty-two people", "en")]
    [InlineData("1,200 people", "en", "mille deux cents habitants", "fr")]
    [InlineData("£4.2 million", "en", "4,2 millions de livres sterling", "fr")]
    [InlineData("eighteen passengers", "en", "dix-huit passagers", "fr")]
    [InlineData("57 residents", "en", "57 habitants", "fr")]
    [InlineData("more than 50 km", "en", "plus de 50 kilomètres", "fr")]
    [InlineData("212 of 388 households", "en", "212 foyers sur 388", "fr")]
    public void Languages_may_differ(string shown, string language, string source, string sourceLanguage)
    {
        var read = FigureReader.For(sourceLanguage)!.Read(source);
        Assert.All(FigureReader.For(language)!.Read(shown), mention => Assert.True(FigureComparison.Compare(mention, read).Stands));
    }

    [Fact]
    public void What_does_not_stand_is_shown_with_the_nearest_figure()
    {
        var source = FigureReader.For("en")!.Read("Rule 9: of 1,200 residents 52 were killed and one was hurt.");
        var verdict = FigureComparison.Compare(FigureReader.For("en")!.Read("53 killed")[0], source);
        Assert.Equal(52, verdict.Source!.Low);
    }

    [Theory]
    [InlineData("53 killed", "52 were killed", "52")]
    [InlineData("10 people", "Rule 9 is about 52 people", "52")]
    [InlineData("10 people", "Rule 9(2) is about 5 billion people", "5000000000")]
    [InlineData("2 ships", "one party’s account of 400 ships", "400")]
    [InlineData("381 ships", "an A380 and 52 ships", "52")]
    [InlineData("100 people", "40 crews and 200 people", "200")]
    [InlineData("0 per cent", "5 per cent", "5")]
    [InlineData("5 per cent", "0 per cent", "0")]
    [InlineData("1 km", "0.4 km and 2 km", "2")]
    [InlineData("0.5 km", "1 km and 0.27 km", "27/100")]
    [InlineData("53 km", "£54 and 60 km", "60")]
    [InlineData("5 ships", "the 6th ship, and 8 boats", "8")]
    public void The_nearest_figure_is_the_one_that_is_the_least_times_greater_or_smaller(string shown, string source, string nearest) =>
        Assert.Equal(
            nearest,
            FigureComparison.Compare(FigureReader.For("en")!.Read(shown)[0], FigureReader.For("en")!.Read(source)).Source!.Low.ToString());

    [Fact]
    public void A_pair_that_the_source_has_whole_stands_on_the_whole()
    {
        var source = FigureReader.For("en")!.Read("131 were for and 19 against: it was adopted by 131 to 19.");

        Assert.Equal(19, FigureComparison.Compare(FigureReader.For("en")!.Read("131 to 19")[0], source).Source!.High);
    }

    private static Outcome Compare(string shown, string source)
    {
        var mention = Assert.Single(FigureReader.For("en")!.Read(shown));
        return FigureComparison.Compare(mention, FigureReader.For("en")!.Read(source)).Outcome;
    }
}
