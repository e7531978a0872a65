using BriefingGen.Briefs.Model;

namespace BriefingGen.Briefs.Tests.Reading;

public class ShorthandTests
{
    [Fact]
    public void The_smallest_brief_is_ten_lines()
    {
        var brief = BriefText.Read(
            """
            title: Killings at Camp Ashraf and a call for Blue Helmets
            sources:
              ncri: ../seeds/000_87ea1ef8ced58726.txt
            facts:
              - label: Killed
                value: 52 members of the PMOI/MEK
                evidence: killing 52 members of the Iranian opposition
            quotes:
              - speaker: Jean Ziegler
                text: we want the United Nations to launch a credible international investigation
            """);

        Assert.Equal(["undated"], brief.Found.Select(finding => finding.Rule.Code));
        Assert.Equal("../seeds/000_87ea1ef8ced58726.txt", brief.Brief!.Sources[0].Archive.Value);
        Assert.Null(brief.Brief.Sources[0].ShortName);
        Assert.Equal(FactStatus.Reported, brief.Brief.Facts[0].Status.Value);
        Assert.Null(brief.Brief.Facts[0].Status.Text);
        Assert.Equal("killing 52 members of the Iranian opposition", brief.Brief.Facts[0].Evidence[0].Exact!.Value);
    }

    [Fact]
    public void A_text_stands_for_a_mapping_with_its_main_key()
    {
        var brief = BriefText.ReadClean(
            BriefText.Head
            + """
              issuer: Briefing desk
              actors:
                un: the United Nations
              key-points: [Seven are missing., {text: Nobody answers., evidence: their fate}]
              gaps:
                - Where the seven are.
                - {text: Who ordered it., settled-by: court records}
              facts:
                - {label: Killed, value: 52, evidence: [killing 52, {exact: the bodies of 52, source: ncri, suffix: massacred}]}
              """);

        Assert.Equal("Briefing desk", brief.Issuer!.Name.Value);
        Assert.Equal("the United Nations", brief.Actors[0].Name.Value);
        Assert.Equal(["Seven are missing.", "Nobody answers."], brief.KeyPoints.Select(point => point.Text.Source.Value));
        Assert.Equal("their fate", brief.KeyPoints[1].Evidence[0].Exact!.Value);
        Assert.Equal([null, "court records"], brief.Gaps.Select(gap => gap.SettledBy?.Value));
        Assert.Equal(["killing 52", "the bodies of 52"], brief.Facts[0].Evidence.Select(evidence => evidence.Exact!.Value));
        Assert.Same(brief.Sources[0], brief.Facts[0].Evidence[1].Source!.Value);
        Assert.Equal("massacred", brief.Facts[0].Evidence[1].Suffix!.Value);
    }

    [Fact]
    public void One_stands_for_many()
    {
        var brief = BriefText.ReadClean(
            BriefText.Head
            + """
              actors:
                twf: {name: Transport Workers Federation (TWF), aliases: the Federation}
                guild: the Drivers' Guild
              facts:
                - {id: a, label: A, value: b, evidence: c, according-to: [twf, guild], differs: tens,
                   contradicted-by: [{fact: b}, {exact: none, according-to: twf}]}
                - {id: b, label: A, value: b, evidence: c, according-to: twf, corrected-by: {fact: a}}
              demands:
                - {by: [twf, guild], to: guild, text: go, evidence: go}
              """);

        Assert.Equal(2, brief.Facts[0].AccordingTo.Length);
        Assert.Single(brief.Facts[1].AccordingTo);
        Assert.Equal("tens", Assert.IsType<OtherPassage>(brief.Facts[0].Differs[0]).Selector.Exact!.Value);
        Assert.Equal("b", Assert.IsType<OtherFact>(brief.Facts[0].ContradictedBy[0]).Fact.Value);
        Assert.Equal("a", Assert.IsType<OtherFact>(brief.Facts[1].CorrectedBy[0]).Fact.Value);
        Assert.Equal(2, brief.Demands[0].By.Length);
        Assert.Single(brief.Demands[0].To);
        Assert.Equal(["the Federation"], brief.Actors[0].Aliases.Select(alias => alias.Value));
    }

    [Theory]
    [InlineData("Transport Workers Federation (TWF)", "Transport Workers Federation", "TWF")]
    [InlineData("the Ministry", "the Ministry", "the Ministry")]
    [InlineData("(TWF)", "(TWF)", "(TWF)")]
    [InlineData("Rule 9(2)", "Rule 9", "2")]
    [InlineData("Federation ()", "Federation ()", "Federation ()")]
    public void A_full_name_has_its_short_form_in_brackets(string typed, string name, string shortName)
    {
        var actor = BriefText.ReadClean($"{BriefText.Head}summary: x\nactors: {{a: \"{typed}\"}}\n").Actors[0];

        Assert.Equal(name, actor.Name.Value);
        Assert.Equal(shortName, actor.Short.Value);
    }

    [Theory]
    [InlineData("TLP:GREEN", TlpLabel.Green)]
    [InlineData("green", TlpLabel.Green)]
    [InlineData("tlp:amber+strict", TlpLabel.AmberStrict)]
    [InlineData("Amber", TlpLabel.Amber)]
    [InlineData("CLEAR", TlpLabel.Clear)]
    [InlineData("red", TlpLabel.Red)]
    public void A_handling_mark_needs_neither_its_prefix_nor_capitals(string typed, TlpLabel label) =>
        Assert.Equal(label, BriefText.ReadClean($"{BriefText.Head}summary: x\nhandling: {typed}\n").Handling!.Value);

    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    [InlineData("fa", "fa")]
    public void A_language_is_brought_into_its_usual_case(string typed, string tag) =>
        Assert.Equal(tag, BriefText.ReadClean($"{BriefText.Head}summary: x\nlanguage: {typed}\n").Language.Value);

    [Fact]
    public void A_source_has_the_briefs_language_unless_it_says_so()
    {
        var brief = BriefText.ReadClean(
            "title: T\nissued: 2014-08-31\nlanguage: fr\nsummary: x\nsources: {a: a.txt, b: {archive: b.txt, language: ar}}\n");

        Assert.Equal(["fr", "ar"], brief.Sources.Select(source => source.Language.Value));
        Assert.Null(brief.Sources[0].Language.Text);
    }

    [Fact]
    public void A_key_with_nothing_behind_it_is_a_key_that_was_not_given()
    {
        var brief = BriefText.ReadClean(
            BriefText.Head
            + "summary: x\nsubtitle:\nhandling: \"\"\nactors:\nfacts:\ncontact:\nissuer: {name: Desk, email: desk@a.example}\n");

        Assert.Null(brief.Subtitle);
        Assert.Null(brief.Handling);
        Assert.Empty(brief.Facts);
        Assert.Equal("desk@a.example", brief.Contact!.Value);
    }

    [Fact]
    public void The_day_of_the_build_is_the_day_of_issue_where_none_was_typed()
    {
        var (brief, found) = BriefText.Read("title: T\nsources: {a: a.txt}\nsummary: x\n", new DateOnly(2026, 11, 24));

        Assert.Empty(found);
        Assert.Equal(new DateOnly(2026, 11, 24), brief!.Issued!.Value.Earliest);
        Assert.Null(brief.Issued.Text);
    }
}
