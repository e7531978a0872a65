namespace BriefingGen.Evidence.Tests.Checks.Texts;

/// <summary>What a text says of a figure beside its number: what it counts, how exact it is, which way it moves.</summary>
public class FigureCheckTests
{
    [Theory]
    [InlineData("61 inspectors", "The authority has four inspectors for 61 sites")]
    [InlineData("61 harbour inspectors", "The authority has four senior inspectors for 61 building sites")]
    [InlineData("four sites", "The authority has four inspectors for 61 sites")]
    [InlineData("up to 1,500 boats", "between 1,200 and 1,500 boats were tied up")]
    [InlineData("at least 1,200 boats", "between 1,200 and 1,500 boats were tied up")]
    [InlineData("one month", "within 30 days of the order")]
    [InlineData("the two measures", "The order lists three measures for the weir")]
    [InlineData("more than 90 nights", "The flood lasted over 90 nights")]
    public void A_figure_of_another_thing_or_another_precision_is_an_error(string value, string passage) =>
        Assert.Contains("error[figure-", Told(value, passage), StringComparison.Ordinal);

    [Theory]
    [InlineData("61 sites and four inspectors", "The authority has four inspectors for 61 sites")]
    [InlineData("14 boats damaged", "12 boats were sunk and 14 more damaged")]
    [InlineData("30 people hurt", "52 people were killed and 30 residents hurt")]
    [InlineData("61 inspected sites", "The authority has four inspectors for 61 sites")]
    [InlineData("a month", "within 30 days of the order")]
    [InlineData("the two measures", "The order bans fishing and closes the weir")]
    [InlineData("90 nights", "The flood lasted over 90 nights")]
    [InlineData("over 90 nights", "The flood lasted for 90 nights")]
    [InlineData("two inquiries", "The weir has two inquiries, three if that counts")]
    public void What_the_source_says_passes(string value, string passage) => Assert.Equal("", Told(value, passage));

    [Theory]
    [InlineData("les deux mesures", "L’arrêté interdit la pêche et ferme le barrage", false)]
    [InlineData("les deux mesures", "L’arrêté prévoit trois mesures pour le barrage", true)]
    [InlineData("deux mesures", "L’arrêté interdit la pêche et ferme le barrage", true)]
    [InlineData("61 inspecteurs", "L’autorité a quatre inspecteurs pour 61 chantiers", true)]
    [InlineData("61 chantiers", "L’autorité a quatre inspecteurs pour 61 chantiers", false)]
    public void French_is_read_the_same_way(string value, string passage, bool isTold) =>
        Assert.Equal(isTold, Told(value, passage, "fr").Contains("error[figure-", StringComparison.Ordinal));

    [Fact]
    public void A_source_that_is_called_by_its_number_is_no_figure()
    {
        var located = Located.Of(
            "title: T\nsources: {a: a.txt, b: b.txt}\nfacts: [{id: f, label: Sunk, value: 12 boats, evidence: 12 boats were sunk}]\nsummary: According to source\u00A02, 12 boats were sunk. [@f]",
            ("a.txt", "The weir\n\nIt rained."),
            ("b.txt", "The weir\n\nThere 12 boats were sunk."));
        Assert.DoesNotContain("figure-", located.Checked().Text, StringComparison.Ordinal);
    }

    private static string Told(string value, string passage, string language = "en") => Located.Of(
        $"title: T\nlanguage: {language}\nissued: 2031-01-01\nsources: {{a: {{archive: a.txt, publisher: Tidewire}}}}\nfacts: [{{label: It, value: \"{value}\", evidence: \"{passage}\"}}]",
        ("a.txt", $"Headline\n\n{passage}.")).Checked().Text;
}
