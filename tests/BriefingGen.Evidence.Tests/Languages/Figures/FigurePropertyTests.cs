using System.Globalization;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

public class FigurePropertyTests
{
    private const string Seed = "(20140831,53)";

    [Property(MaxTest = 2000, Replay = Seed)]
    public Property A_number_written_in_English_words_reads_back() => Prop.ForAll(Numbers(), number =>
        IsReadAs("en", NumberWords.English(number), number) && IsReadAs("en", NumberWords.English(number, and: false), number));

    [Property(MaxTest = 2000, Replay = Seed)]
    public Property A_number_written_in_French_words_reads_back() => Prop.ForAll(Numbers(), number =>
        IsReadAs("fr", NumberWords.French(number), number)
        && IsReadAs("fr", NumberWords.French(number, swiss: true), number)
        && IsReadAs("fr", NumberWords.French(number, hyphens: true), number));

    [Fact]
    public void Every_number_up_to_ten_thousand_reads_back_in_words()
    {
        for (var number = 2; number <= 10_000; number++)
        {
            Assert.True(IsReadAs("en", NumberWords.English(number), number), NumberWords.English(number));
            Assert.True(IsReadAs("fr", NumberWords.French(number), number), NumberWords.French(number));
        }
    }

    [Property(MaxTest = 1000, Replay = Seed)]
    public Property Digits_with_any_separator_read_back() => Prop.ForAll(Numbers(), number =>
    {
        var grouped = number.ToString("N0", CultureInfo.InvariantCulture);
        return new[] { "", ",", " ", "\u00A0", "\u202F", "\u2009", "'", "’" }
            .All(separator => IsReadAs("en", grouped.Replace(",", separator, StringComparison.Ordinal), number))
            && new[] { "", ".", " ", "\u00A0", "\u202F" }
                .All(separator => IsReadAs("fr", grouped.Replace(",", separator, StringComparison.Ordinal), number));
    });

    [Property(MaxTest = 1000, Replay = Seed)]
    public Property A_decimal_reads_back_in_both_languages() => Prop.ForAll(Numbers(), Gen.Choose(0, 99).ToArbitrary(), (number, hundredths) =>
    {
        var expected = new Rational(new System.Numerics.BigInteger(number) * 100 + hundredths, 100);
        var (whole, decimals) = (number.ToString(CultureInfo.InvariantCulture), hundredths.ToString("00", CultureInfo.InvariantCulture));
        return Single("en", $"{whole}.{decimals} per cent") == expected && Single("fr", $"{whole},{decimals} pour cent") == expected;
    });

    [Property(MaxTest = 2000, Replay = Seed)]
    public Property A_mention_lies_in_its_text_and_after_the_one_before(string text, bool isFrench)
    {
        text ??= "";
        return InOrder(text, FigureReader.For(isFrench ? "fr" : "en")!.Read(text)).ToProperty();
    }

    [Property(MaxTest = 3000, Replay = Seed)]
    public Property Words_and_signs_in_any_order_are_read(bool isFrench) => Prop.ForAll(Scraps(), scraps =>
    {
        var text = string.Concat(scraps);
        var reader = FigureReader.For(isFrench ? "fr" : "en")!;
        var mentions = reader.Read(text, (3, 5), (4, 2), (-7, 3), (1000, 5));
        SumParser.Parse(text, reader);
        return InOrder(text, mentions) && mentions.All(mention => FigureComparison.Compare(mention, mentions).Stands);
    });

    private static bool InOrder(string text, IReadOnlyList<FigureMention> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            var isInside = mention.Start >= end && mention.NumberStart >= mention.Start && mention.Length > 0 && mention.End <= text.Length
                && mention.NumberStart + mention.NumberLength <= mention.End;
            if (!isInside)
                return false;
            end = mention.End;
        }

        return true;
    }

    private static bool IsReadAs(string language, string text, long number) => Single(language, "was " + text + " crates") == number;

    private static Rational? Single(string language, string text) =>
        FigureReader.For(language)!.Read(text) is [var only] ? only.Low : null;

    /// <summary>As many of each length, up to a thousand million.</summary>
    private static Arbitrary<long> Numbers() =>
        Gen.Choose(1, 9).SelectMany(length => Gen.Choose(0, (int)Math.Pow(10, length)).Select(number => (long)number)).ToArbitrary();

    private static Arbitrary<IReadOnlyList<string>> Scraps()
    {
        string[] scraps =
        [
            "1", "12", "007", "200", ".5", "3/4", "½", ",", ".", "-", "–", "—", " ", " ", " ", "\u00A0", "\n", "%", "£", "$", "US", "€", "(", ")", "#",
            "'", "’", "+", "×", "/", "one", "two", "twenty", "hundred", "thousand", "million", "and", "a", "half", "third", "of", "dozen", "tens", "point",
            "to", "between", "in", "or", "more than", "about", "so", "km", "per cent", "m", "h", "deux", "vingt", "quatre", "cent", "mille", "un", "et",
            "de", "d", "demi", "sur", "à", "plus", "st", "e", "No", "Article", "am", "p", "\uD800", "\0", "ﬁ", "\u00AD", "²", "٣", "x",
        ];
        return Gen.ListOf(Gen.Elements(scraps)).Select(list => (IReadOnlyList<string>)list.ToList()).ToArbitrary();
    }
}
