namespace BriefingGen.Briefs.Tests.Reading;

/// <summary>What a first-time editor mistypes: each slip is told once, at its place, with what to type instead.</summary>
public class SlipTests
{
    private const string Fact = "facts:\n  - label: Saved\n    value: 12\n    evidence: 12 people\n";

    [Theory]
    [InlineData("  - label: Saved\n    value:\n    evidence: e\n", "missing-key", "value", "write it after the key: `value: …`")]
    [InlineData(
        "  - label: Saved\n    value: # 28\n    evidence: e\n",
        "yaml-comment", "# 28", "put the text in quotation marks: \"# 28\"")]
    [InlineData(
        "  - label: Saved\n    value: #28\n    evidence: e\n",
        "yaml-comment", "#28", "put the text in quotation marks: \"#28\"")]
    [InlineData("  - label: Saved\n    valeu: 28\n    evidence: e\n", "unknown-key", "valeu", "did you mean `value`?")]
    [InlineData("  - Label: Saved\n    value: 28\n    evidence: e\n", "unknown-key", "Label", "did you mean `label`?")]
    [InlineData("  - label: Saved\n    value: 28\n    evidence: e\n    12: b\n", "unknown-key", "12", "a fact has the keys")]
    [InlineData(
        "  - label: Saved\n    value: 28\n    evidence: e\n    label: b\n",
        "duplicate-key", "label", "remove one of the two")]
    [InlineData("  -label: Saved\n   value: 28\n   evidence: e\n", "yaml-space", "-", "`- label: Saved`")]
    [InlineData("  -label: Saved\n", "yaml-space", "-", "`- label: Saved`")]
    [InlineData("  - label: a\n    value: b\n    evidence: c\n  -label: d\n    value: e\n", "yaml-space", "-", "`- label: d`")]
    [InlineData("  - label:Saved\n    value: 28\n    evidence: e\n", "yaml-space", ":", "`label: Saved`")]
    [InlineData("  - label: Saved\n    value:28\n    evidence: e\n", "yaml-space", ":", "`value: 28`")]
    [InlineData("  - label: Saved\n    value: 28\n    evidence:e\n", "yaml-space", ":", "`evidence: e`")]
    [InlineData("  - label: a\n    value: b\n   evidence: c\n", "syntax", "evidence: c", "let it begin in column 5")]
    [InlineData("  - label: a\n    value: b\n    evidence: c\n - label: d\n", "syntax", "- label: d", "let it begin in column 3")]
    [InlineData("  - label: a\n    value: b\n      evidence: c\n", "yaml-colon", ": c", "if `evidence` is a key of its own")]
    [InlineData("  - label: a\n\tvalue: b\n", "syntax", "\t", "indent with spaces")]
    [InlineData("  - label: a\n    value: “b: c”\n", "yaml-colon", ": c”", "start the text on the next line after `value: >-`")]
    [InlineData(
        "  - label: a\n    value: b\n    evidence: c\n    status: “alleged”\n",
        "yaml-quotes", "“alleged”", "`status: alleged`")]
    [InlineData(
        "  - label: a\n    value: b\n    evidence: c\n    date: 2031-02-30\n",
        "date-form", "2031-02-30", "check the digits")]
    [InlineData(
        "  - label: a\n    value: b\n    evidence: c\n    according-to: {name: d}\n",
        "wrong-shape", "{name: d}", "`according-to: …`")]
    public void A_slip_is_told_once_where_it_is_with_what_to_type(string facts, string code, string marked, string help)
    {
        var (_, found) = BriefText.Read(BriefText.Head + "facts:\n" + facts);

        var finding = Assert.Single(found);
        Assert.Equal((code, marked), (finding.Rule.Code, finding.Primary!.Span.Text.ToString()));
        Assert.Contains(help, string.Join('\n', finding.Help), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[The MEP: Lindqvist]", "yaml-colon", ": Lindqvist", "put the text in quotation marks")]
    [InlineData("[Acme, The group: Acme]", "yaml-colon", ": Acme", "put the text in quotation marks")]
    [InlineData("[mep: Lindqvist]", "wrong-shape", "mep: Lindqvist", "write it after the key")]
    [InlineData("[\"Acme\": b]", "wrong-shape", "\"Acme\": b", "write it after the key")]
    [InlineData("[? Acme]", "wrong-shape", "Acme", "write it after the key")]
    [InlineData("[{a: b}]", "wrong-shape", "{a: b}", "write it after the key")]
    [InlineData("[[Acme]]", "yaml-bracket", "[Acme]", "put it in quotation marks: \"[Acme]\"")]
    public void A_pair_in_a_list_is_told_where_it_stands(string aliases, string code, string marked, string help)
    {
        var (_, found) = BriefText.Read($"{BriefText.Head}{Fact}actors:\n  acme:\n    name: Acme\n    aliases: {aliases}\n");

        var finding = Assert.Single(found);
        Assert.Equal((code, marked), (finding.Rule.Code, finding.Primary!.Span.Text.ToString()));
        Assert.Contains(help, string.Join('\n', finding.Help), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_under_a_misspelt_key_is_checked_all_the_same()
    {
        var codes = BriefText.Codes(
            BriefText.Head + "fatcs:\n  - labl: Saved\n    value: 12\n    evidence: e\n    status: aledged\n");

        Assert.Equal(["unknown-key", "unknown-key", "unknown-value"], codes);
    }

    [Theory]
    [InlineData("2031-02-30", "there is no such day: 2031-02 has 28 days")]
    [InlineData("2032-02-30", "there is no such day: 2032-02 has 29 days")]
    [InlineData("2031-13-01", "there is no month 13")]
    [InlineData("2031-00", "there is no month 00")]
    [InlineData("2031-04-30/2031-04-31", "there is no such day: 2031-04 has 30 days")]
    [InlineData("0000-01-01", "there is no year 0")]
    public void A_day_that_no_calendar_has_is_called_so(string date, string message) =>
        Assert.Equal(message, Assert.Single(BriefText.Read(BriefText.Head + Fact + $"    date: {date}\n").Found).Message);

    [Theory]
    [InlineData("before 31 March")]
    [InlineData("Friday 2031")]
    [InlineData("the 3.4.")]
    public void Words_that_look_like_a_date_are_told_what_words_may_be(string words)
    {
        var (_, found) = BriefText.Read(BriefText.Head + $"timeline:\n  - date: {words}\n    text: a\n    evidence: b\n");

        Assert.Contains("no month name, no year", Assert.Single(found).Help[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[strike]", "[strike]")]
    [InlineData("@strike.", "@strike")]
    [InlineData("(@strike)", "(@strike)")]
    [InlineData("{@strike}", "@strike")]
    [InlineData("*@strike*", "@strike")]
    [InlineData("[@strike @other]", "[@strike @other]")]
    public void What_was_meant_as_a_citation_is_not_printed_as_text(string typed, string marked)
    {
        foreach (var prose in (string[])["key-points:\n  - They went. ", "summary: |\n  They went. "])
        {
            var (_, found) = BriefText.Read(BriefText.Head + Ids + prose + typed + "\n");

            var finding = Assert.Single(found);
            Assert.Equal(("citation-form", marked), (finding.Rule.Code, finding.Primary!.Span.Text.ToString()));
            Assert.Contains("[@strike", finding.Help[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[ @strike ]")]
    [InlineData("[@strike; @other]")]
    [InlineData("[walkout] and @walkout")]
    [InlineData("desk@strike")]
    [InlineData("desk@strike.example")]
    [InlineData("\\[strike] \\@strike")]
    [InlineData("[strike](https://strike.example/@strike)")]
    public void What_is_a_citation_or_cannot_be_one_is_left_alone(string typed) =>
        BriefText.ReadClean(BriefText.Head + Ids + "key-points:\n  - They went. " + typed + "\n");

    [Fact]
    public void A_folded_or_quoted_value_is_marked_at_its_very_words()
    {
        string[] values = [">-\n      alledged", "|\n      alledged\n", "'alledged'", "\"alledged\""];
        foreach (var value in values)
        {
            var (_, found) = BriefText.Read(BriefText.Head + Fact + $"    status: {value}\n");

            Assert.Equal("alledged", Assert.Single(found).Primary!.Span.Text.TrimEnd('\n').ToString());
        }
    }

    private const string Ids =
        "facts:\n  - {id: strike, label: a, value: b, evidence: c}\n  - {id: other, label: d, value: e, evidence: f}\n";
}
