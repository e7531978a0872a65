using BriefingGen.Testing;

namespace BriefingGen.Evidence.Tests.Rules;

/// <summary>What an editor reads of the rules for texts and for standing.</summary>
public class TextRuleTests
{
    private const string Harbour =
        """
        Harbour Guild counts the cost of a strike

        Saturday 4 May 2031. The Harbour Guild of Ellowick said that 52 members were hurt, tens of them at Leman Quay.

        The Guild put the cost at $4,217,880. More than 300 people met on Wednesday 13th of August, Orla Holt said.

        The seven martyrs, six of them women, were buried at Norvane in 2029. Elsin Metro falsified no sheet, it says.

        Nouri al-Maliki wrote that “no sheet was altered”. All sheets must be published before Monday 31 March 2031. The Authority has four inspectors for 61 sites. Traffic fell 9 per cent.
        """;

    private const string Head =
        """
        title: A strike
        sources:
          guild: {archive: guild.txt, publisher: hg, relation: party, short: the Guild}
        actors:
          hg: the Harbour Guild of Ellowick

        """;

    [Theory]
    [InlineData("figure-not-found", "facts: [{label: Hurt, value: 53 members, evidence: that 52 members were hurt}]")]
    [InlineData("figure-not-found-bound", "facts: [{label: Met, value: 300 people, evidence: More than 300 people met}]")]
    [InlineData("figure-not-found-unit", "facts: [{label: Cost, value: '£4,217,880', evidence: 'the cost at $4,217,880'}]")]
    [InlineData("figure-not-found-number-of-a-name", "facts: [{label: 'Hurt, of Local #12', value: 52 members, evidence: that 52 members were hurt}]")]
    [InlineData("figure-not-found-key-figure", "facts: [{id: cost, label: Cost, value: '$4,217,880', evidence: 'the cost at $4,217,880'}]\nfigures: [{value: '4,217,880', label: pounds in all, fact: cost}]")]
    [InlineData("figure-elsewhere", "facts: [{label: Hurt, value: '52 members, seven of them badly', evidence: that 52 members were hurt}]")]
    [InlineData("figure-rounded", "facts: [{label: Cost, value: '$4.2 million', evidence: 'the cost at $4,217,880'}]")]
    [InlineData("date-not-found", "facts: [{label: Hurt on 5 May 2031, value: 52 members, evidence: that 52 members were hurt}]")]
    [InlineData("date-not-found-typed", "facts: [{label: Hurt, value: 52 members, date: 2031-05-05, evidence: that 52 members were hurt}]")]
    [InlineData("date-elsewhere", "facts: [{label: Hurt in 2029, value: 52 members, evidence: that 52 members were hurt}]")]
    [InlineData("date-inferred", "facts: [{label: Met, value: More than 300 people, date: 2031-08-13, evidence: More than 300 people met}]")]
    [InlineData("name-not-found", "facts: [{label: Said by Nuri al-Maliki, value: no sheet was altered, evidence: no sheet was altered}]")]
    [InlineData("name-not-found-anywhere", "facts: [{label: Said by Tolland, value: no sheet was altered, evidence: no sheet was altered}]")]
    [InlineData("name-corrected", "facts: [{label: At Léman Quay, value: tens, evidence: tens of them at Leman Quay}]")]
    [InlineData("inner-quote", "facts: [{label: The sheets, value: “no sheet was changed”, evidence: no sheet was altered}]")]
    [InlineData("inner-quote-elsewhere", "facts: [{label: Hurt, value: '52, and “no sheet was altered”', evidence: that 52 members were hurt}]")]
    [InlineData("loaded-word", "facts: [{label: Buried, value: seven martyrs, evidence: The seven martyrs}]")]
    [InlineData("part-counted-twice", "facts: [{id: all, label: Buried, value: seven, evidence: The seven martyrs}, {id: women, part-of: all, label: Women, value: six, evidence: six of them women}, {label: In all, value: '13', derived: 7 + 6, evidence: ['The seven martyrs', six of them women]}]")]
    [InlineData("not-a-contradiction", "facts: [{label: Hurt, value: 52 members, status: disputed, contradicted-by: {exact: tens of them at Leman Quay}, evidence: that 52 members were hurt}]")]
    [InlineData("not-a-contradiction-fact", "facts: [{label: Hurt, value: tens, status: disputed, contradicted-by: {fact: hurt}, evidence: tens of them at Leman Quay}, {id: hurt, label: Hurt, value: 52 members, evidence: that 52 members were hurt}]")]
    [InlineData("deadline-before", "demands: [{by: hg, text: publish the sheets, deadline: 2031-03-31, evidence: sheets must be published before Monday 31 March 2031}]")]
    [InlineData("date-not-found-deadline", "demands: [{by: hg, text: publish the sheets, deadline: 2031-04-01, evidence: sheets must be published before Monday 31 March 2031}]")]
    [InlineData("denial-alleged", "facts: [{label: Sheets, value: denied that sheets were falsified, status: alleged, according-to: guild, evidence: Elsin Metro falsified no sheet}]")]
    [InlineData("direction-differs", "facts: [{label: Cost, value: 'up 9 per cent', evidence: Traffic fell 9 per cent}]")]
    [InlineData("figure-not-found-of-another", "facts: [{label: Inspectors, value: 61 inspectors, evidence: four inspectors for 61 sites}]")]
    [InlineData("sum-differs", "facts: [{label: Men, value: two, derived: 7 - 6, evidence: ['The seven martyrs', six of them women]}]")]
    [InlineData("sum-form", "facts: [{label: Men, value: '1', derived: 7 - , evidence: ['The seven martyrs', six of them women]}]")]
    [InlineData("sum-operand", "facts: [{label: Men, value: '2', derived: 8 - 6, evidence: ['The seven martyrs', six of them women]}]")]
    [InlineData("stated-as-fact", "facts: [{id: sheets, label: Sheets, value: falsified, status: alleged, according-to: guild, evidence: Elsin Metro falsified}]\nkey-points: ['Elsin Metro falsified the sheets. [@sheets]']")]
    [InlineData("stated-as-fact-no-word-of-saying", "facts: [{id: hurt, label: Hurt, value: 52 members, evidence: that 52 members were hurt}]\nkey-points: ['The Guild lost 52 members. [@hurt]']")]
    [InlineData("uncited-claim", "facts: [{id: hurt, label: Hurt, value: 52 members, evidence: that 52 members were hurt}]\nkey-points: [52 members were hurt.]")]
    [InlineData("status-lowered", "facts: [{label: Hurt, value: 52 members, status: corroborated, evidence: that 52 members were hurt}]")]
    [InlineData("voice-not-named", "facts: [{label: Cost, value: '$4,217,880', according-to: Nouri al-Maliki, evidence: 'the cost at $4,217,880'}]")]
    [InlineData("voice-not-named-anywhere", "facts: [{label: Cost, value: '$4,217,880', according-to: Ada Tolland, evidence: 'the cost at $4,217,880'}]")]
    [InlineData("idle-waiver", "facts: [{label: Hurt, value: 52 members, evidence: that 52 members were hurt, waive: [{code: figure-not-found, because: it is so}]}]")]
    public void An_editor_is_told_what_is_wrong_where_and_what_to_do(string code, string rest)
    {
        var told = Located.Of(Head + rest, ("guild.txt", Harbour)).Checked().Text;
        Assert.Contains(Rule(code), told, StringComparison.Ordinal);
        Golden.Verify(told, code);
    }

    [Fact]
    public void An_actor_whom_no_source_names_is_told() => Golden.Verify(Located.Of(
        Head + "  tolland: Ada Tolland\nfacts: [{label: Hurt, value: 52 members, evidence: that 52 members were hurt}]",
        ("guild.txt", Harbour)).Checked().Text);

    [Fact]
    public void A_weekday_that_is_not_the_typed_days_is_told() => Golden.Verify(Located.Of(
        Head.Replace("short:", "published: 2031-08-31, short:", StringComparison.Ordinal)
            + "facts: [{label: Met, value: More than 300 people, date: 2031-08-13, inferred: It was then., evidence: More than 300 people met}]",
        ("guild.txt", Harbour.Replace("Wednesday 13th of August", "Wednesday", StringComparison.Ordinal))).Checked().Text);

    [Fact]
    public void A_dated_weekday_of_the_paragraph_before_is_shown_beside_a_weekday_that_does_not_fit() => Golden.Verify(Located.Of(
        Head.Replace("short:", "published: 2014-08-31, short:", StringComparison.Ordinal)
            + "facts: [{label: Met, value: as said, date: 2014-08-13, evidence: The Guild met on Wednesday}]",
        ("guild.txt", "Headline\n\nThe strike began on Wednesday 13th of August.\n\nThe Guild met on Wednesday at Ellowick.")).Checked().Text);

    [Theory]
    [InlineData("Elsin Metro denied altering the sheets", true)]
    [InlineData("Elsin Metro rejected the charge", true)]
    [InlineData("Elsin Metro a nié que les feuilles aient changé", true)]
    [InlineData("Elsin Metro nie qu’une feuille manque", true)]
    [InlineData("Elsin Metro denied the crews water", false)]
    [InlineData("Elsin Metro falsified no sheet", false)]
    public void Only_a_denial_of_an_accusation_is_no_allegation(string value, bool isTold) => Assert.Equal(
        isTold,
        Located.Of(
            Head + $"facts: [{{label: Sheets, value: {value}, status: alleged, according-to: guild, evidence: Elsin Metro falsified no sheet}}]",
            ("guild.txt", Harbour)).Checked().Text.Contains("[denial-alleged]", StringComparison.Ordinal));

    [Theory]
    [InlineData("publisher: The Ellowick Courier, relation: party", "52 members were hurt, the Courier reported. [@hurt]")]
    [InlineData("publisher: The Ellowick Courier (TEC), relation: party", "52 members were hurt, TEC reported. [@hurt]")]
    [InlineData("publisher: The Ellowick Courier, short: the Courier, relation: party", "According to the Courier, 52 members were hurt. [@hurt]")]
    [InlineData("publisher: Courier of Ellowick, relation: party", "52 members were hurt, the Courier reported. [@hurt]")]
    [InlineData("publisher: The Ellowick Courier, relation: party", "52 members were hurt, the paper’s owner reported. [@hurt]", false)]
    [InlineData("publisher: The Ellowick Courier, relation: party", "52 members were hurt at Ellowick, somebody reported. [@hurt]", false)]
    public void A_publishers_short_name_says_whose_word_it_is(string publisher, string point, bool counts = true) => Assert.Equal(
        counts,
        !Located.Of(
            $"title: A strike\nsources:\n  guild: {{archive: guild.txt, {publisher}}}\nfacts: [{{id: hurt, label: Hurt, value: 52 members, evidence: that 52 members were hurt}}]\nkey-points: ['{point}']",
            ("guild.txt", Harbour)).Checked().Text.Contains("[stated-as-fact]", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Guild and Elsin Metro contradict each other on the sheets. [@sheets]", true)]
    [InlineData("The Guild disputes the account of the sheets. [@sheets]", true)]
    [InlineData("It is disputed whether sheets were falsified. [@sheets]", true)]
    [InlineData("Open is whether sheets were falsified. [@sheets]", true)]
    [InlineData("Sheets were falsified. [@sheets]", false)]
    [InlineData("Sheets were falsified, the Guild found. [@sheets]", true)]
    [InlineData("Sheets were falsified, and the Guild was hurt. [@sheets]", false)]
    public void What_is_called_disputed_is_not_told_as_a_fact(string point, bool counts) => Assert.Equal(
        counts,
        !Located.Of(
            Head + "facts: [{id: sheets, label: Sheets, value: falsified, status: disputed, according-to: guild, contradicted-by: {exact: Elsin Metro falsified no sheet}, evidence: All sheets must be published}]\nkey-points: ['" + point + "']",
            ("guild.txt", Harbour)).Checked().Text.Contains("[stated-as-fact]", StringComparison.Ordinal));

    [Fact]
    public void A_date_of_what_puts_a_fact_otherwise_is_the_facts_too() => Assert.Equal("", Located.Of(
        Head + "facts: [{label: Hurt, value: 52 members on 4 May 2031, date: 2031-05-04, evidence: said that 52 members were hurt, differs: {exact: four inspectors for 61 sites}}, {label: Met on 13 August, value: tens, date: 2031-08-13, inferred: It was that year., evidence: tens of them at Leman Quay, differs: {exact: More than 300 people met on Wednesday 13th of August}}]",
        ("guild.txt", Harbour)).Checked().Text);

    [Fact]
    public void A_demand_that_says_before_itself_needs_no_note_on_its_deadline() => Assert.Equal("", Located.Of(
        Head + "demands: [{by: hg, text: publish the sheets before 31 March, deadline: 2031-03-31, evidence: sheets must be published before Monday 31 March 2031}]",
        ("guild.txt", Harbour)).Checked().Text);

    [Theory]
    [InlineData("value: 52 members", "{exact: tens of them at Leman Quay}", true)]
    [InlineData("value: 52 members", "{exact: 'The seven martyrs'}", false)]
    [InlineData("value: 52 members", "{fact: same}", false)]
    [InlineData("value: 52 members on 4 May 2031", "{exact: tens of them at Leman Quay}", true)]
    [InlineData("value: no more than the 52 members", "{exact: tens of them at Leman Quay}", false)]
    [InlineData("value: the members", "{exact: tens of them at Leman Quay}", false)]
    public void Only_a_less_exact_figure_is_no_contradiction(string value, string other, bool isTold) => Assert.Equal(
        isTold,
        Located.Of(
            Head + $"facts: [{{label: Hurt, {value}, status: disputed, contradicted-by: {other}, evidence: 'Saturday 4 May 2031. The Harbour Guild of Ellowick said that 52 members were hurt'}}, {{id: same, label: Hurt, value: '52', evidence: that 52 members were hurt}}]",
            ("guild.txt", Harbour)).Checked().Text.Contains("[not-a-contradiction]", StringComparison.Ordinal));

    [Fact]
    public void What_is_waived_is_set_aside()
    {
        var located = Located.Of(
            Head + "facts: [{label: Hurt, value: 53 members, evidence: that 52 members were hurt, waive: [{code: figure-not-found, because: it is so}]}]",
            ("guild.txt", Harbour));
        Assert.Equal("", located.Checked().Text);
    }

    private static string Rule(string code) => EvidenceRules.All.Select(rule => rule.Code)
        .Where(rule => code.StartsWith(rule, StringComparison.Ordinal)).MaxBy(rule => rule.Length)! is var found ? $"[{found}]" : "";
}
