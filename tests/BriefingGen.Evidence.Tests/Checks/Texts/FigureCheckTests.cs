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
    [InlineData("this could rise to half", "this could rise to half. Norvane said so")]
    [InlineData("a harbour of 6000 years ago", "a harbour of 6,000 years ago")]
    [InlineData("about 1400 clinics", "The firm runs about 1,400 clinics")]
    [InlineData("from 2000 to 9000 a day", "The number rose from 2,000 to 9,000 a day")]
    [InlineData("Approximately 1.1m of the 1.6m voters", "Approximately 1.1m of the 1.6m voters came")]
    [InlineData("the Mini Tarn 1.6", "The Mini Tarn 1.6 came first")]
    public void What_the_source_says_passes(string value, string passage) => Assert.Equal("", Told(value, passage));

    [Theory]
    [InlineData("les deux mesures", "L’arrêté interdit la pêche et ferme le barrage", false)]
    [InlineData("les deux mesures", "L’arrêté prévoit trois mesures pour le barrage", true)]
    [InlineData("deux mesures", "L’arrêté interdit la pêche et ferme le barrage", true)]
    [InlineData("61 inspecteurs", "L’autorité a quatre inspecteurs pour 61 chantiers", true)]
    [InlineData("61 chantiers", "L’autorité a quatre inspecteurs pour 61 chantiers", false)]
    public void French_is_read_the_same_way(string value, string passage, bool isTold) =>
        Assert.Equal(isTold, Told(value, passage, "fr").Contains("error[figure-", StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "Traffic rose by 12 per cent", "Traffic fell by 12 per cent in May")]
    [InlineData("en", "18 per cent more cells", "The plant made 18 per cent fewer cells")]
    [InlineData("en", "12 per cent less for each boat", "They paid 12 per cent more for each boat")]
    [InlineData("en", "a drop of 12 per cent", "Traffic went up 12 per cent in May")]
    [InlineData("en", "12 per cent growth", "a decline of 12 per cent in May")]
    [InlineData("en", "a gain of $4.2 million", "The yard had a loss of $4.2 million in May")]
    [InlineData("en", "won by 12 votes", "The motion lost by 12 votes in May")]
    [InlineData("en", "12 metres above the weir", "The water stood 12 metres below the weir")]
    [InlineData("en", "rents were raised by 12 per cent", "The town cut rents by 12 per cent")]
    [InlineData("fr", "une hausse de 12 %", "Le trafic a reculé de 12 % en mai")]
    [InlineData("fr", "Le trafic a baissé de 12 %", "Le trafic a augmenté de 12 % en mai")]
    [InlineData("fr", "un gain de 4 millions d’euros", "une perte de 4 millions d’euros en mai")]
    public void A_figure_that_goes_the_other_way_is_an_error(string language, string value, string passage) =>
        Assert.Contains("error[direction-differs]", Told(value, passage, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Traffic grew by 12 per cent", "Traffic rose by 12 per cent in May")]
    [InlineData("en", "more than 12 boats", "more than 12 boats, and fewer crews")]
    [InlineData("en", "no fewer than 12 boats", "12 boats, more than in 2030")]
    [InlineData("en", "Traffic did not rise by 12 per cent", "Traffic fell by 12 per cent in May")]
    [InlineData("en", "Costs rose 12 per cent", "Costs rose 12 per cent after traffic fell 3 per cent")]
    [InlineData("en", "Traffic fell 3 per cent", "Costs rose 12 per cent after traffic fell 3 per cent")]
    [InlineData("en", "up to 12 boats", "As the water fell, up to 12 boats were lost")]
    [InlineData("en", "It broke down 12 times", "Costs rose as the ferry stopped 12 times")]
    [InlineData("en", "Costs rose. 12 boats were moved", "The water fell. There 12 boats were moved")]
    [InlineData("en", "12 falls in the yard", "The count of accidents, 12 falls in the yard, rose")]
    [InlineData("fr", "Le trafic a progressé de 12 %", "Le trafic a augmenté de 12 % en mai")]
    [InlineData("fr", "La part de la hausse est de 12 %", "La hausse compte pour 12 % de la baisse")]
    public void A_figure_that_goes_the_sources_way_passes(string language, string value, string passage) =>
        Assert.DoesNotContain("[direction-differs]", Told(value, passage, language), StringComparison.Ordinal);

    [Fact]
    public void The_label_of_a_fact_is_read_with_its_value() => Assert.Contains(
        "error[direction-differs]",
        Located.Of(
            "title: T\nsources: {a: a.txt}\nfacts: [{label: Growth, value: 12 per cent, evidence: Traffic fell by 12 per cent}]",
            ("a.txt", "Headline\n\nTraffic fell by 12 per cent.")).Checked().Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_source_that_is_called_by_its_number_is_no_figure()
    {
        var located = Located.Of(
            "title: T\nsources: {a: a.txt, b: b.txt}\nfacts: [{id: f, label: Sunk, value: 12 boats, evidence: 12 boats were sunk}]\nsummary: According to source\u00A02, 12 boats were sunk. [@f]",
            ("a.txt", "The weir\n\nIt rained."),
            ("b.txt", "The weir\n\nThere 12 boats were sunk."));
        Assert.DoesNotContain("figure-", located.Checked().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20 per cent", "About one in five berths stands empty", "It raised a fifth less than planned.")]
    [InlineData("300 people", "More than 300 people met on the quay", "In the hall were 300 people.")]
    public void What_the_words_cited_say_less_exactly_is_told_whatever_stands_elsewhere(string value, string passage, string elsewhere) =>
        Assert.Contains("is not as exact as the source", Told(value, passage, elsewhere: elsewhere), StringComparison.Ordinal);

    private static string Told(string value, string passage, string language = "en", string elsewhere = "") => Located.Of(
        $"title: T\nlanguage: {language}\nissued: 2031-01-01\nsources: {{a: {{archive: a.txt, publisher: Tidewire}}}}\nfacts: [{{label: It, value: \"{value}\", evidence: \"{passage}\"}}]",
        ("a.txt", $"Headline\n\n{passage}.\n\n{elsewhere}")).Checked().Text;
}
