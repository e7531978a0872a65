using System.Globalization;
using System.Text;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>They end within seconds where the work grows with the text; with its square they would take hours.</summary>
[Collection("Cost")]
public class QuotationCostTests
{
    [Fact]
    public void A_thousand_quotations_of_two_mebibytes_are_checked_in_seconds()
    {
        var text = new StringBuilder("Headline\n\n");
        var quotes = new StringBuilder();
        for (var i = 0; text.Length < 2 * 1024 * 1024; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"“We saw {i} boats on day {i * 7 % 365},” said {(i % 2 == 0 ? "Orla Holt" : "Pell Vandermeer")}. She told the Guild that it was late, and left.\n\n");
            if (i % 20 == 0 && i < 20_000)
                quotes.Append(CultureInfo.InvariantCulture, $"  - {{speaker: holt, text: We saw {i} boats on day {i * 7 % 365}}}\n");
        }

        Assert.Empty(Locate(text.ToString(), quotes.ToString()).Text);
    }

    [Theory]
    [InlineData("We will not ", "We will not leave the quay")]
    [InlineData("“We will not ", "We will not leave the quay")]
    [InlineData("“We will not” ", "We will not […] We will not leave")]
    [InlineData("said said, “We will not” said ", "We will not")]
    [InlineData("Holt said “We will not” ", "We will not")]
    [InlineData("Holt ", "Holt Holt")]
    [InlineData("“ ” ", "We")]
    [InlineData("“ « ", "We")]
    [InlineData("« Oui, dit ", "Oui, dit We")]
    [InlineData("“We will not\n\n", "We will not […] We will not")]
    [InlineData("“We will not.”\n\n", "We will not.")]
    [InlineData(", he said, she said, the minister said. ", "he said")]
    [InlineData("We will not. “ ", "We will not. “ We will not")]
    [InlineData("Share this. ", "Share this. Share this")]
    [InlineData("A.", "A.A.")]
    public void A_source_made_to_be_slow_is_not(string repeated, string quote)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 100_000)) + "“We will not leave the quay,” said Holt.";
        foreach (var language in new[] { "en", "fr" })
        {
            var located = Locate(text, $"  - {{speaker: holt, text: '{quote}'}}\n  - {{speaker: Pell Vandermeer, text: '{quote}'}}\n", language);
            Assert.All(located.Brief.Brief.Quotes, one =>
                Assert.Equal(quote.Length, located.Results.QuoteOf(one).Quotation.Length));
        }
    }

    private static Located Locate(string archive, string quotes, string language = "en") => Located.Of(
        $"title: T\nsources: {{s: {{archive: s.txt, language: {language}}}}}\nactors:\n  holt: {{name: Orla Holt, kind: person}}\nquotes:\n{quotes}", ("s.txt", archive));
}
