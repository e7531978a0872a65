using System.Diagnostics;
using System.Globalization;
using System.Text;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>The limit is for a hang, which work that grows with the square is here: it takes hours. Speed is measured in the
/// benchmarks.</summary>
[Collection("Cost")]
public class LookupCostTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public void Fifty_thousand_passages_are_found_in_two_mebibytes_in_seconds()
    {
        var (text, sentences) = BigText();
        var clock = Stopwatch.StartNew();
        var source = Articles.Source(text);
        for (var i = 0; i < 50_000; i++)
            Assert.NotNull(PassageLocator.Find(source, sentences[i % sentences.Count]).Passage);
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Fact]
    public void Fifty_thousand_near_misses_are_explained_in_seconds()
    {
        var (text, sentences) = BigText();
        var clock = Stopwatch.StartNew();
        var source = Articles.Source(text);
        for (var i = 0; i < 50_000; i++)
        {
            var changed = sentences[i % sentences.Count].Replace("reported", "denied", StringComparison.Ordinal);
            Assert.IsType<WordsDiffer>(PassageLocator.Find(source, changed).Failure);
        }

        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("a b a b a b a b ", "a b a b a b a b c")]
    [InlineData("we will not ", "we will not […] leave")]
    [InlineData("we will not ", "we will not [now] leave")]
    [InlineData("we will not ", "we will not leave […] we will not […] we will go")]
    [InlineData("signal ", "sig")]
    [InlineData("non-striking ", "striking")]
    [InlineData("“", "“ “ we")]
    [InlineData("[", "[[[[[ x")]
    [InlineData("’ ‘ ", "‘we’")]
    [InlineData("x\u0301", "x\u0301")]
    public void Text_made_to_be_slow_is_not(string repeated, string sought)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 100_000));
        var clock = Stopwatch.StartNew();
        var source = Articles.Source(text + " end");
        PassageLocator.Find(source, sought);
        QuotationLocator.Find(source, sought);
        QuotationLocator.Find(source, text);
        Assert.NotNull(PassageLocator.Find(Articles.Seed(), text + "end").Failure);
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    private static (string Text, List<string> Sentences) BigText()
    {
        string[] towns = ["Dunmere", "Marenda Port", "Norvane", "Elsin", "Pell"];
        var text = new StringBuilder();
        var sentences = new List<string>();
        for (var i = 0; text.Length < 2 * 1024 * 1024; i++)
        {
            var sentence = string.Create(
                CultureInfo.InvariantCulture,
                $"The office in {towns[i % towns.Length]} reported case {i} on day {i * 7 % 365}, and {i * 31 % 997} people were moved from ward {i % 89}");
            sentences.Add(sentence);
            text.Append(sentence).Append(i % 4 == 3 ? ".\n\n" : ". ");
        }

        return (text.ToString(), sentences);
    }
}
