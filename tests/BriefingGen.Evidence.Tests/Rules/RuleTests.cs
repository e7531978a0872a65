using BriefingGen.Testing;

namespace BriefingGen.Evidence.Tests.Rules;

public class RuleTests
{
    private const string Head =
        """
        title: Ferry crews stop work
        sources:
          guild: guild.txt
          metro: metro.txt

        """;

    private const string Metro =
        """
        Elsin Metro answers

        “The crews were paid in full, and no sheet was altered,” Pell Vandermeer said.
        Camp Road is closed.
        """;

    [Theory]
    [InlineData("quote-altered")]
    [InlineData("quote-altered-omission")]
    [InlineData("quote-altered-addition")]
    [InlineData("quote-altered-case")]
    [InlineData("quote-altered-many")]
    [InlineData("quote-altered-sic")]
    [InlineData("quote-altered-brackets")]
    [InlineData("quote-altered-replaced")]
    [InlineData("quote-altered-punctuation")]
    [InlineData("quote-spliced")]
    [InlineData("quote-not-found")]
    [InlineData("quote-marks")]
    [InlineData("quote-furniture")]
    [InlineData("quote-not-quoted")]
    [InlineData("quote-misattributed")]
    [InlineData("evidence-altered")]
    [InlineData("evidence-altered-figure")]
    [InlineData("evidence-altered-compound")]
    [InlineData("evidence-ambiguous")]
    [InlineData("evidence-not-found")]
    [InlineData("evidence-not-found-prefix")]
    [InlineData("evidence-spliced")]
    [InlineData("source-changed")]
    public void An_editor_of_the_seed_is_told_what_is_wrong_where_and_what_to_do(string code) =>
        Golden.Verify(Located.Seed(yaml => Broken(yaml, code)).Text, code);

    [Theory]
    [InlineData("which-source", "facts: [{label: L, value: v, evidence: no sheet was altered, according-to: guild}]")]
    [InlineData("which-source-altered", "facts: [{label: L, value: v, evidence: no sheets were altered}]")]
    [InlineData("evidence-not-found-elsewhere", "facts: [{label: L, value: v, evidence: {source: guild, exact: no sheet was altered}}]")]
    [InlineData("evidence-altered-marks", "facts: [{label: L, value: v, evidence: “The crews were paid in full”}]")]
    [InlineData("which-source-marks", "facts: [{label: L, value: v, evidence: “stop work on Thursday”}]")]
    [InlineData("which-source-both", "facts: [{label: L, value: v, evidence: Camp Road is closed}]")]
    [InlineData("which-source-none", "facts: [{label: L, value: v, evidence: The moon is closed}]")]
    [InlineData("which-source-quote", "quotes: [{speaker: Orla Holt, text: Camp Road is closed}]")]
    [InlineData("quote-altered-negation", "quotes: [{speaker: Orla Holt, text: We will leave the quay, evidence: {source: guild}}]")]
    [InlineData("evidence-ambiguous", "facts: [{label: L, value: v, evidence: {source: guild, exact: Camp Road}}]")]
    [InlineData("evidence-not-found-id", "facts: [{label: L, value: v, evidence: guild}]")]
    [InlineData("evidence-not-found-suffix", "facts: [{label: L, value: v, evidence: {source: guild, exact: Camp Road, suffix: in the rain}}]")]
    [InlineData("evidence-altered-number", "facts: [{label: L, value: v, evidence: {source: guild, exact: 2 million crossings}}]")]
    [InlineData("quote-misattributed", "quotes: [{speaker: Pell Vandermeer, text: We can’t wait., evidence: {source: guild}}]")]
    [InlineData("quote-misattributed-nearer", "quotes: [{speaker: Elsin Metro, text: an invention, evidence: {source: guild}}, {speaker: the Harbour Guild, text: no sheet was altered, evidence: {source: metro}}, {speaker: Elsin Metro, text: no sheet was altered, evidence: {source: metro}}]")]
    [InlineData("quote-not-quoted", "quotes: [{speaker: Orla Holt, text: Nobody lives in Camp Road, evidence: {source: guild}}]")]
    [InlineData("quote-not-quoted-part", "quotes: [{speaker: Orla Holt, text: 'We can’t wait.” She leads the Guild’s non-striking members', evidence: {source: guild}}, {speaker: Orla Holt, text: 'We will not leave the quay,” Orla Holt said, “until the sheets', evidence: {source: guild}}]")]
    [InlineData("quote-altered-attribution", "quotes: [{speaker: Orla Holt, text: We will not leave the quay until the sheets are shown, evidence: {source: guild}}]")]
    [InlineData("quote-altered-ellipsis", "quotes: [{speaker: Orla Holt, text: We will not leave the quay … until the sheets are shown, evidence: {source: guild}}]")]
    [InlineData("quote-altered-weight", "quotes: [{speaker: Orla Holt, text: 'We will [not] leave the quay', evidence: {source: guild}}, {speaker: Orla Holt, text: '[Two of us] leave the quay', evidence: {source: guild}}]")]
    [InlineData("quote-ambiguous", "quotes: [{speaker: guild, text: Camp Road, evidence: {source: guild}}]")]
    [InlineData("edit-hides", "quotes: [{speaker: Orla Holt, text: 'We […] leave the quay', evidence: {source: guild}}]")]
    [InlineData("edit-idle", "quotes: [{speaker: Orla Holt, text: '[W]e will not leave [the] quay', evidence: {source: guild}}]")]
    [InlineData("extract-cut", "quotes: [{speaker: Orla Holt, text: We will not leave the quay, evidence: {source: guild}}, {speaker: Orla Holt, text: leave the quay, evidence: {source: guild}}]")]
    [InlineData("source-missing", "  third: lost/article.txt\nfacts: [{label: L, value: v, evidence: {source: third, exact: any}}]")]
    public void An_editor_of_other_articles_is_told_too(string code, string rest) =>
        Golden.Verify(Located.Of(Head + rest, ("guild.txt", Articles.Ferry), ("metro.txt", Metro)).Text, code);

    [Fact]
    public void A_voice_that_publishes_a_source_is_told_the_file_it_means() =>
        Golden.Verify(Located.Of(
            """
            title: Ferry crews stop work
            sources:
              guild: {archive: guild.txt, publisher: hg}
              metro: {archive: metro.txt, publisher: Elsin Metro}
            actors:
              hg: the Harbour Guild
            facts:
              - {label: L, value: v, evidence: no sheet was altered, according-to: hg}
              - {label: L, value: v, evidence: no rest-break sheet, according-to: Elsin Metro}
              - label: L
                value: v
                evidence: no rest-break sheet
                differs: {exact: no rest-break sheet, according-to: metro}
            """,
            ("guild.txt", Articles.Ferry),
            ("metro.txt", Metro)).Text);

    [Fact]
    public void Each_rule_has_its_own_code_in_the_one_form_and_explains_itself()
    {
        Assert.Distinct(EvidenceRules.All.Select(rule => rule.Code));
        Assert.Equal(EvidenceRules.All.OrderBy(rule => rule.Code, StringComparer.Ordinal), EvidenceRules.All);
        Assert.All(EvidenceRules.All, rule =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Code);
            Assert.DoesNotContain('\n', rule.Summary);
            Assert.False(rule.Summary.EndsWith('.'));
            Assert.True(rule.Explanation.Length > rule.Summary.Length);
        });
    }

    [Fact]
    public void No_quotation_whose_words_are_not_the_sources_can_be_waived() => Assert.Equal(
        ["edit-hides", "extract-cut", "quote-furniture", "quote-misattributed", "quote-not-quoted"],
        EvidenceRules.All.Where(rule => rule.Waivable && IsOfQuotations(rule.Code)).Select(rule => rule.Code));

    private static bool IsOfQuotations(string code) =>
        code.Split('-')[0] is "quote" or "edit" or "extract" or "inner" or "evidence" or "source";

    internal static string Broken(string yaml, string code)
    {
        var (from, to) = code switch
        {
            "quote-altered" => ("two demand [sic]", "two demands"),
            "quote-altered-omission" => ("a credible international investigation into", "a investigation into"),
            "quote-altered-addition" => ("which left\n      tens killed", "which left\n      many tens killed"),
            "quote-altered-case" => ("      We in the", "      we in the"),
            "quote-altered-many" => ("two demand [sic]: Firstly, we want", "three demands: First, they want"),
            "quote-altered-sic" => ("      We in the", "      [sic] We in the"),
            "quote-altered-brackets" => ("left\n      tens killed", "left\n      tens [of the residents of Camp Ashraf] killed"),
            "quote-altered-replaced" =>
                ("We in the United Nations Advisory Committee of the UN Human Rights Council have", "We [the committee] have"),
            "quote-altered-punctuation" => ("Secondly we", "Secondly, we"),
            "quote-spliced" => (
                "We in the United Nations Advisory Committee of the UN Human Rights Council",
                "station Blue Helmets to protect Iranian refugees in Camp Liberty. We in the United Nations Advisory Committee of the UN Human Rights Council"),
            "quote-not-found" => (Quotation(yaml), "      Hands off the harbour, and bread for all!\n"),
            "quote-furniture" => ("in danger daily.", "in danger daily. Exit mobile version"),
            "quote-not-quoted" => (Quotation(yaml), "      called on the United Nation [sic] to station Blue Helmets\n"),
            "quote-misattributed" => ("speaker: ziegler", "speaker: iraq"),
            "quote-marks" => ("      We in the", "      “We in the"),
            "evidence-altered" => ("abducting seven residents including six women", "abduction of seven residents, including six women"),
            "evidence-altered-figure" => ("killing 52 members of the Iranian", "killing 53 members of the Iranian"),
            "evidence-altered-compound" => ("by Nouri al-Maliki forces at", "Maliki forces at"),
            "evidence-ambiguous" => ("evidence: the remaining PMOI members now residing in Camp Liberty", "evidence: Camp Liberty"),
            "evidence-not-found" => ("evidence: In an unblemished case of crime against humanity", "evidence: genocide, as everybody knows"),
            "evidence-not-found-prefix" => (
                "evidence: the remaining PMOI members now residing in Camp Liberty", "evidence: {exact: Camp Liberty, prefix: ten people in}"),
            "evidence-spliced" => (
                "evidence: abducting seven residents including six women",
                "evidence: the seven residents were abducted by Iraqi forces, abducting seven residents including six women"),
            "source-changed" => ("grade: F", $"sha256: {new string('0', 64)}"),
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "no such case"),
        };
        Assert.Contains(from, yaml, StringComparison.Ordinal);
        yaml = yaml.Replace(from, to, StringComparison.Ordinal);
        return code == "quote-marks" ? yaml.Replace("danger daily.", "danger daily.”", StringComparison.Ordinal) : yaml;
    }

    private static string Quotation(string yaml)
    {
        var start = yaml.IndexOf("      We in the", StringComparison.Ordinal);
        return yaml[start..(yaml.IndexOf("danger daily.", StringComparison.Ordinal) + "danger daily.\n".Length)];
    }
}
