namespace BriefingGen.Evidence.Tests.Checks.Texts;

/// <summary>Slips that no single text shows: a sum, a voice, a waiver.</summary>
public class WholeBriefTests
{
    private const string Article =
        """
        Seven taken from the yard

        The Harbour Guild said on 4 May 2031 that seven residents, including six women, were taken from the yard.

        “Nobody has told us where they are,” Orla Holt said.

        Elsin Metro counted 12 boats. Ada Tolland keeps the yard’s books.
        """;

    [Theory]
    [InlineData("{label: Taken, value: thirteen residents, derived: 7 + 6, evidence: 'seven residents, including six women'}", "error[part-counted-twice]")]
    [InlineData("{label: Taken, value: 13 residents, derived: seven + six, evidence: 'seven residents, including six women'}", "error[part-counted-twice]")]
    [InlineData("{label: Taken, value: 13 residents, derived: 6 + 7, evidence: 'seven residents, including six women'}", "error[part-counted-twice]")]
    [InlineData("{label: Taken, value: 13 residents, evidence: 'seven residents, including six women'}", "error[figure-not-found]")]
    [InlineData("{label: Men, value: one man, derived: 7 - 6, evidence: 'seven residents, including six women'}", "")]
    public void A_part_is_not_counted_twice(string fact, string told) => AssertTold(
        "facts: [{id: all, label: Residents, value: seven residents, evidence: seven residents}, {part-of: all, label: Women, value: six women, evidence: six women}, " + fact + "]", told);

    [Theory]
    [InlineData("Orla Holt", "error[voice-not-named]")]
    [InlineData("Ada Tolland", "")]
    [InlineData("Elsin Metro", "")]
    [InlineData("Nell Orren", "error[voice-not-named]")]
    public void A_voice_that_the_source_does_not_have_there_is_told(string voice, string told)
    {
        var text = Located.Of(
            Head + $"facts: [{{label: Boats, value: 12 boats, according-to: {voice}, evidence: Elsin Metro counted 12 boats}}]",
            ("a.txt", Article.Replace("“Nobody has told us where they are,” Orla Holt said.\n", "It rained.\n", StringComparison.Ordinal))).Checked().Text;
        Assert.Equal(told.Length > 0, text.Contains("error[", StringComparison.Ordinal));
        Assert.Contains(told, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quote-not-quoted", "warning[idle-waiver]")]
    [InlineData("quote-misattributed", "warning[idle-waiver]")]
    public void A_waiver_on_a_quotation_that_needs_none_is_told(string code, string told) => AssertTold(
        $"quotes: [{{speaker: Orla Holt, text: Nobody has told us where they are, waive: [{{code: {code}, because: It is so.}}]}}]", told);

    [Fact]
    public void A_waiver_that_a_quotation_needs_is_not_idle() => AssertTold(
        "quotes: [{speaker: Ada Tolland, text: Nobody has told us where they are, waive: [{code: quote-misattributed, because: She said so herself.}]}]", "");

    [Theory]
    [InlineData("The weir was closed in 2031", "warning[date-elsewhere]")]
    [InlineData("The weir was closed in 2030", "")]
    [InlineData("The weir, opened in 2031, was closed in 2030", "")]
    [InlineData("The weir was closed in 2030 and in 2030", "")]
    public void A_year_that_only_the_paragraph_has_is_told_where_the_words_cited_have_another(string value, string told)
    {
        var text = Located.Of(
            Head + $"facts: [{{label: Weir, value: \"{value}\", evidence: closed in 2030}}]",
            ("a.txt", "Weir\n\nThe weir was closed in 2030. It had been opened in 2031, the guild said.")).Checked().Text;
        Assert.Equal(told.Length > 0, text.Contains("date-elsewhere", StringComparison.Ordinal));
        Assert.Contains(told, text, StringComparison.Ordinal);
    }

    private const string Head = "title: Taken\nissued: 2031-05-05\nsources: {a: {archive: a.txt, publisher: Tidewire}}\n";

    private static void AssertTold(string rest, string told)
    {
        var text = Located.Of(Head + rest, ("a.txt", Article)).Checked().Text;
        if (told.Length == 0)
            Assert.Equal("", text);
        else
            Assert.Contains(told, text, StringComparison.Ordinal);
    }
}
