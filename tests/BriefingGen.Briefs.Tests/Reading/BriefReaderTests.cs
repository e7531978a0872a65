using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Tests.Schema;
using BriefingGen.Briefs.Tests.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingGen.Briefs.Tests.Reading;

public class BriefReaderTests
{
    [Fact]
    public void Every_key_of_the_contract_is_read()
    {
        var brief = BriefText.ReadClean(SchemaBriefs.EveryKey);

        var source = brief.Sources[0];
        Assert.Equal("d4b35c71faf21155299d60398934885c5097ddc51d0d71131d2406118f504f2f", source.Sha256!.Value);
        Assert.Equal("https://health.example/report", source.Url!.Value);
        Assert.Equal(ParagraphRule.Lines, source.Paragraphs!.Value);
        Assert.Equal("fr", source.Language.Value);
        var fact = brief.Facts[0];
        Assert.Equal(EdtfQualifier.Uncertain, fact.Date!.Value.Start!.Qualifier);
        Assert.Equal("eleven towns are", Assert.IsType<OtherPassage>(fact.ContradictedBy.Single()).Sentence!.Value);
        Assert.Equal("cut-off", brief.Facts[1].PartOf!.Value);
        Assert.Equal("loaded-word", fact.Waive.Single().Code.Value);
        Assert.Equal("8 + 4", fact.Derived!.Value);
        Assert.Equal(["part"], fact.Response!.Citations.Select(id => id.Value));
        Assert.Null(brief.Quotes[0].Evidence.Single().Exact);
        Assert.Equal("the desk", brief.Quotes[0].TranslatedBy!.Value);
        Assert.Null(brief.Demands[0].Deadline!.Date);
        Assert.IsType<PublisherVoice>(brief.Demands[0].OnBehalfOf);
        Assert.NotNull(brief.Timeline[0].Date.Date);
        Assert.Equal("later", brief.Timeline[1].Date.Text.Value);
        Assert.Equal(2, brief.Summary!.Blocks.Length);
        Assert.Equal(CountedKind.Demands, brief.Figures[1].Count!.Value);
        Assert.Equal("other@briefing.example", brief.Contact!.Value);
        Assert.Equal(6, brief.Citables.Count);
    }

    [Fact]
    public void Entries_know_their_place_in_the_list_and_their_lines()
    {
        var brief = BriefText.ReadClean(
            BriefText.Head + "facts:\n  - label: A\n    value: b\n    evidence: c\n  - {label: D, value: e, evidence: f}\n");

        Assert.Equal([0, 1], brief.Facts.Select(fact => fact.Position));
        Assert.Equal("label: A\n    value: b\n    evidence: c", brief.Facts[0].Span.Text.ToString());
        Assert.Equal("ncri: article.txt", brief.Sources[0].Span.Text.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("title\n")]
    [InlineData("- title: x\n")]
    [InlineData("{}\n")]
    [InlineData("title: x\n")]
    [InlineData("title: x\nsources: {}\nsummary: y\n")]
    [InlineData("title: x\nsources: [a.txt]\nsummary: y\n")]
    public void What_is_no_brief_gives_none_and_says_why(string text)
    {
        var (brief, found) = BriefText.Read(text);

        Assert.Null(brief);
        Assert.Contains(found, finding => finding.Severity == BriefingGen.Text.Diagnostics.Severity.Error);
    }

    [Fact]
    public void A_brief_that_lacks_only_a_voice_is_still_handed_on_so_that_its_evidence_is_checked_too()
    {
        var (brief, found) = BriefText.Read(
            BriefText.Head + "facts:\n  - {label: A, value: b, evidence: c, status: alleged}\n");

        Assert.Equal(["accuser-missing"], found.Select(finding => finding.Rule.Code));
        Assert.NotNull(brief);
    }

    [Fact]
    public void Behind_a_broken_line_nothing_is_said_to_be_missing()
    {
        var codes = BriefText.Codes(
            "title: x\nbottom-line: y [@later]\nsources: {a: a.txt}\nfacts:\n  - label: z\n    value: a: b\n    evidence: c\n");

        Assert.Equal(["yaml-colon"], codes);
    }

    [Fact]
    public void A_chain_of_citations_as_long_as_the_brief_is_followed_without_falling()
    {
        var demands = Enumerable.Range(0, 20_000).Select(i => $"  - {{id: d{i}, by: A B, text: \"go [@d{i + 1}]\"}}\n");
        var codes = BriefText.Codes(
            $"{BriefText.Head}demands:\n{string.Concat(demands)}  - {{id: d20000, by: A B, text: \"go [@d0]\"}}\n");

        Assert.Equal(["citation-cycle"], codes);
    }

    [Fact]
    public void Thousands_of_unknown_ids_do_not_take_long()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var facts = Enumerable.Range(0, 10_000)
            .Select(i => $"  - {{id: fact-{i}, label: A, value: b, evidence: c, part-of: fakt-{i}}}\n");
        var codes = BriefText.Codes($"{BriefText.Head}facts:\n{string.Concat(facts)}");

        Assert.Equal(10_000, codes.Count());
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), watch.Elapsed.ToString());
    }

    [Fact]
    public void Whatever_stands_under_a_key_reading_ends_with_findings_that_lie_in_the_file()
    {
        var keys = Gen.Elements(
            "title", "sources", "actors", "facts", "quotes", "demands", "timeline", "gaps", "figures", "summary", "key-points",
            "issuer", "handling", "id", "label", "value", "evidence", "source", "exact", "text", "by", "date", "status", "waive",
            "code", "differs", "fact", "part-of");
        var values = Gen.OneOf(
            YamlText.Body,
            Gen.Elements(
                "x", "a.txt", "[x, y]", "{text: x}", "{id: a}", "[{id: a, text: '[@a]'}]", "{a: b}", "2013-09-01", "alleged",
                "[[x]]", "[{}]", "[@a]"));
        var entry = from indent in Gen.Elements("", "  ", "  - ", "    ")
                    from key in keys
                    from value in values
                    select $"{indent}{key}: {value}\n";
        var briefs = entry.ListOf().Select(string.Concat);

        Check.One(Cases.Of(3000), Prop.ForAll(briefs.ToArbitrary(), text =>
            BriefText.Read(text).Found.All(finding =>
                finding.Primary is { Span: var span }
                && span.Start >= 0
                && span.End <= text.Length
                && finding.Message.Length < 400)));
    }
}
