using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests;

/// <summary>In which of several sources words are looked for, and what is told where they are not there.</summary>
public class SourceChoiceTests
{
    private static readonly (string Path, string Text)[] Articles =
    [
        ("guild.txt", "Guild: at noon the crews will stop. Soon the tide came, then the tide went. They come at dawn, all were paid in full.\n\n“We wait here for now.”"),
        ("metro.txt", "Metro: at noon we answer that all were paid in full.\n\nMetro said: “We wait here for now.”"),
        ("paper.txt", "Paper: the crews will strike, and no sheet was ever read, and all were paid in part."),
    ];

    [Theory]
    [InlineData("[guild]", "the crews will stop", "")]
    [InlineData("[guild]", "the crews will strike", "`according-to` means “guild” (guild.txt), and these words are not in it")]
    [InlineData("[guild]", "the crews shall stop", "these words are not in the source")]
    [InlineData("[guild, metro]", "the crews will stop", "")]
    [InlineData("[guild, metro]", "the crews shall stop", "these words are not in the source")]
    [InlineData("[guild, metro]", "no sheet was ever read", "`according-to` means “guild” (guild.txt) or “metro” (metro.txt), and these words are not in it")]
    [InlineData("[guild, metro]", "moon and cheese", "which source? These words are not in “guild” or “metro”")]
    [InlineData("[guild, metro]", "at noon", "which source? These words are in “guild” (1¶1) and “metro” (2¶1)")]
    [InlineData("[guild, metro]", "the tide", "[evidence-ambiguous]")]
    [InlineData("[Pell]", "the tide", "[evidence-ambiguous]")]
    [InlineData("[Pell]", "They come at dawn the crews will stop", "all words are in the source, but not together")]
    [InlineData("[Pell]", "all were paid in full", "which source? These words are in “guild” (1¶1) and “metro” (2¶1), not in “paper”")]
    [InlineData("[Pell]", "{exact: at noon}", "help: `source: guild`")]
    [InlineData("[Pell]", "“moon and cheese”", "which source? These words are not in “guild”, “metro” or “paper”")]
    [InlineData("[guild]", "“moon and cheese”", "[evidence-not-found]")]
    [InlineData("[guild]", "{exact: at noon, prefix: 'Metro:'}", "[evidence-not-found]")]
    public void Evidence_without_a_source_is_told_what_is_wrong_in_the_source_that_it_can_mean(string voices, string evidence, string told)
    {
        var located = Of($"facts: [{{label: L, value: v, according-to: {voices}, evidence: {evidence}}}]");

        Assert.Equal(told.Length == 0 ? 0 : 1, located.Found.Count);
        Assert.Contains(told, located.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts: [{label: L, value: v, evidence: the crews will stop}]", "")]
    [InlineData("facts: [{label: L, value: v, evidence: at noon}]", "which-source")]
    [InlineData("facts: [{label: L, value: v, evidence: moon and cheese}]", "")]
    [InlineData("quotes: [{speaker: guild, text: moon and cheese}]", "")]
    [InlineData("quotes: [{speaker: guild, text: We wait here for now.}]", "")]
    public void What_a_missing_source_may_have_is_not_asked_for(string items, string told)
    {
        var located = Of(items, ", gone: gone.txt");

        Assert.Equal(told.Length == 0 ? ["source-missing"] : new[] { "source-missing", told }.Order(), located.Found.Select(found => found.Rule.Code).Order());
    }

    [Theory]
    [InlineData("g", "1¶1")]
    [InlineData("m", "2¶1")]
    [InlineData("Guild News", "3¶1")]
    [InlineData("Metro News", "4¶1")]
    public void The_source_that_a_voice_publishes_is_meant_and_not_another_ones(string voice, string place)
    {
        const string same = "the same words";
        var located = Located.Of(
            "title: T\nactors: {g: Guild, m: Metro}\nsources:\n  a: {archive: a.txt, publisher: g}\n  b: {archive: b.txt, publisher: m}\n"
                + "  c: {archive: c.txt, publisher: Guild News}\n  d: {archive: d.txt, publisher: Metro News}\n"
                + $"facts: [{{label: L, value: v, according-to: {voice}, evidence: {same}}}]",
            ("a.txt", same),
            ("b.txt", same),
            ("c.txt", same),
            ("d.txt", same));

        Assert.Equal(place, Assert.Single(located.Brief.EvidenceOf(located.Brief.Brief.Facts[0]).References).ToString());
    }

    [Theory]
    [InlineData("text: We wait here for now.", "which-source", null)]
    [InlineData("text: We wait here for now., evidence: 'Metro said:'", "", "2¶2")]
    [InlineData("text: We wait here for now., evidence: [{source: metro}, {source: guild}]", "", "2¶2")]
    [InlineData("text: We wait here for now., evidence: the moon is cheese", "which-source", null)]
    [InlineData("text: no sheet was never read", "quote-altered", null)]
    [InlineData("text: We wait there for now., speaker: Pell", "which-source", null)]
    public void The_source_of_a_quotation_is_the_named_one_that_of_its_introduction_or_the_only_one_that_almost_has_it(
        string quote, string told, string? place)
    {
        var located = Of($"quotes: [{{{(quote.Contains("speaker", StringComparison.Ordinal) ? "" : "speaker: guild, ")}{quote}}}]");

        var codes = located.Found.Select(found => found.Rule.Code).Where(code => code is "which-source" or "quote-altered");
        Assert.Equal(told, string.Join(' ', codes));
        Assert.Equal(place, located.Results.QuoteOf(located.Brief.Brief.Quotes[0]).Quotation.Passage?.Place);
    }

    [Theory]
    [InlineData("facts: [{label: L, value: v, evidence: {source: guild, exact: the crews shall stop}}]", true)]
    [InlineData("facts: [{label: L, value: v, evidence: {source: guild, exact: the crews shall stop, prefix: then}}]", false)]
    [InlineData("quotes: [{speaker: guild, text: the crews shall stop, evidence: {source: guild}}]", true)]
    public void The_words_of_the_source_are_offered_where_they_would_pass(string items, bool isOffered) =>
        Assert.Equal(isOffered, Of(items).Text.Split('\n').Any(line =>
            line.Contains("help:", StringComparison.Ordinal) && line.Contains("will stop", StringComparison.Ordinal)));

    [Fact]
    public void Of_several_introductions_the_last_stands_before_the_quotation()
    {
        var located = Located.Of(
            "title: T\nsources: {s: s.txt}\nactors: {holt: Orla Holt}\nquotes: [{speaker: holt, text: It rained., evidence: [Holt said first, Holt said then]}]",
            ("s.txt", "Orla Holt came.\n\nHolt said first:\n\n“It rained.”\n\nHolt said then:\n\n“It rained.”"));

        Assert.Equal("1¶5", located.Results.QuoteOf(located.Brief.Brief.Quotes[0]).Quotation.Passage?.Place);
    }

    [Fact]
    public void A_quotation_whose_source_is_missing_is_printed_from_its_first_letter()
    {
        var located = Of("quotes: [{speaker: guild, text: We wait here, evidence: {source: gone}}]", ", gone: gone.txt");
        var quotation = located.Results.QuoteOf(located.Brief.Brief.Quotes[0]).Quotation;

        Assert.Equal((Verdict.SourceMissing, 0, "We wait here".Length), (quotation.Verdict, quotation.Start, quotation.Length));
    }

    [Fact]
    public void An_item_that_has_evidence_and_cites_another_rests_on_both()
    {
        var located = Of(
            "facts: [{id: f, label: L, value: v, evidence: the crews will stop}]\n"
                + "demands: [{by: guild, text: 'Stop [@f]', evidence: no sheet was ever read}]");

        Assert.Equal("1¶1, 3¶1", string.Join(", ", located.Brief.EvidenceOf(located.Brief.Brief.Demands[0]).References));
    }

    [Fact]
    public void Passages_that_touch_are_marked_apart_and_those_that_overlap_as_one()
    {
        var located = Of(
            "facts:\n  - {label: L, value: v, evidence: the tide came}\n  - {label: L, value: v, evidence: ', then the'}\n"
                + "  - {label: L, value: v, evidence: at noon the}\n  - {label: L, value: v, evidence: the crews will stop}");

        Assert.Equal(
            ["at noon the crews will stop", "the tide came", ", then the"],
            located.Brief.CitedParagraphs(located.Brief.Brief.Sources[0]).Single().Marks.Select(mark => mark.Span.Text.ToString()));
    }

    private static Located Of(string items, string more = "") => Located.Of(
        $"title: T\nsources: {{guild: guild.txt, metro: metro.txt, paper: paper.txt{more}}}\n{items}", Articles);
}
