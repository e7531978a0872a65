using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Testing;

namespace BriefingGen.Evidence.Tests;

public class BriefLocatorTests
{
    private static readonly Located Seed = Located.Seed();

    [Fact]
    public void Nothing_is_wrong_with_the_seeds_brief() => Assert.Empty(Seed.Text);

    [Fact]
    public void Every_item_of_the_seeds_brief_has_its_references()
    {
        var brief = Seed.Brief.Brief;
        var lines = new List<string>();
        lines.AddRange(brief.BottomLine!.Inlines.OfType<ProseCitation>().Select(cited => $"bottom line: {Cited(cited.Ids)}"));
        lines.AddRange(brief.KeyPoints.Select(point => $"key point {point.Position + 1}: {Of(point)}"));
        lines.AddRange(brief.Figures.Select(figure => $"figure {figure.Value}: {Of(figure)}"));
        lines.AddRange(brief.Facts.Select(fact => $"{fact.Label}: {Of(fact)}"));
        lines.AddRange(brief.Facts.SelectMany(fact => fact.Differs).Select(side => $"differs: {string.Join(", ", Seed.Brief.EvidenceOf(side).References)}"));
        lines.AddRange(brief.Quotes.Select(quote => $"quote: {Of(quote)}"));
        lines.AddRange(brief.Demands.Select(demand => $"demand {demand.Position + 1}: {Of(demand)}"));
        lines.AddRange(brief.Timeline.Select(entry => $"{entry.Date.Text}: {Of(entry)}"));
        lines.AddRange(brief.Gaps.Select(gap => $"gap {gap.Position + 1}: {Of(gap)}"));
        Golden.Verify(string.Join('\n', lines));

        string Of(Item item) => string.Join(", ", Seed.Brief.EvidenceOf(item).References);
        string Cited(ImmutableArray<BriefingGen.Text.Files.MappedText> ids) => string.Join(", ", Seed.Brief.Cited(ids).References);
    }

    [Fact]
    public void The_annex_knows_which_words_are_cited_and_by_whom()
    {
        var lines = new List<string>();
        foreach (var paragraph in Seed.Brief.CitedParagraphs(Seed.Brief.Brief.Sources[0]))
        {
            lines.Add($"¶{paragraph.Paragraph.Number}");
            foreach (var mark in paragraph.Marks)
            {
                lines.Add($"  {mark.Span.Text}");
                lines.AddRange(mark.By.Select(citer => $"    {citer.Role}: {citer.Item.GetType().Name} {citer.Item.Position + 1}"));
            }
        }

        Golden.Verify(string.Join('\n', lines));
    }

    [Fact]
    public void The_seeds_quotation_is_word_for_word()
    {
        var quote = Seed.Results.QuoteOf(Seed.Brief.Brief.Quotes[0]);
        Assert.Equal(Verdict.Verbatim, quote.Quotation.Verdict);
        Assert.Empty(Seed.Brief.QuoteOf(Seed.Brief.Brief.Quotes[0]).Introductions);
    }

    [Fact]
    public void Evidence_without_a_source_is_looked_for_in_the_one_its_voice_names()
    {
        var located = Located.Of(
            """
            title: Ferries
            sources:
              guild: guild.txt
              metro: {archive: metro.txt, publisher: Elsin Metro}
            actors:
              elsin: Elsin Metro
            facts:
              - {label: A, value: a, according-to: guild, evidence: no sheet was altered}
              - {label: B, value: b, according-to: Elsin Metro, evidence: no sheet was altered}
              - {label: C, value: c, according-to: [guild, metro], evidence: {source: metro, exact: no sheet was altered}}
            quotes:
              - {id: q, speaker: guild, text: We wait, evidence: {source: guild, exact: the Guild said}}
            timeline:
              - {date: later, text: "All of it [@q; @metro; @guild]"}
            """,
            ("guild.txt", "Guild\n\nno sheet was altered\n\nthe Guild said: “We wait.”"),
            ("metro.txt", "no sheet was altered"));
        Assert.Empty(located.Text);
        Assert.Equal(["1¶2", "2¶1", "2¶1"], located.Brief.Brief.Facts.Select(fact => string.Join(", ", located.Brief.EvidenceOf(fact).References)));
        Assert.Equal("1, 1¶3, 2", string.Join(", ", located.Brief.EvidenceOf(located.Brief.Brief.Timeline[0]).References));
        Assert.Equal("1¶3", located.Brief.QuoteOf(located.Brief.Brief.Quotes[0]).Introductions.Single().Place);
    }

    [Fact]
    public void A_passage_over_two_paragraphs_is_referred_to_and_marked_in_both()
    {
        var located = Located.Of(
            "title: T\nsources: {s: s.txt}\nfacts: [{id: f, label: L, value: v, evidence: end of one. Start of two}]\nkey-points:\n  - K [@f]",
            ("s.txt", "The end of one.\n\nStart of two."));
        Assert.Empty(located.Text);
        Assert.Equal("1¶1, 1¶2", string.Join(", ", located.Brief.EvidenceOf(located.Brief.Brief.KeyPoints[0]).References));
        Assert.Equal(
            ["end of one.", "Start of two"],
            located.Brief.CitedParagraphs(located.Brief.Brief.Sources[0]).Select(paragraph => paragraph.Marks.Single().Span.Text.ToString()));
    }

    [Fact]
    public void What_is_left_out_is_not_marked()
    {
        var located = Located.Of(
            "title: T\nsources: {s: s.txt}\nfacts: [{label: L, value: v, evidence: \"one […] three\"}]", ("s.txt", "one two three four"));
        Assert.Equal(
            ["one", "three"],
            located.Brief.CitedParagraphs(located.Brief.Brief.Sources[0]).Single().Marks.Select(mark => mark.Span.Text.ToString()));
    }

    [Fact]
    public void A_missing_source_is_said_once_and_its_quotations_have_that_verdict()
    {
        var located = Located.Of(
            "title: T\nsources: {s: gone.txt}\nfacts: [{label: L, value: v, evidence: any}]\nquotes: [{speaker: s, text: words}]");
        Assert.Equal(["source-missing"], located.Found.Select(diagnostic => diagnostic.Rule.Code));
        Assert.Equal(Verdict.SourceMissing, located.Results.QuoteOf(located.Brief.Brief.Quotes[0]).Quotation.Verdict);
        Assert.Empty(located.Brief.EvidenceOf(located.Brief.Brief.Facts[0]).References);
        Assert.Empty(located.Brief.CitedParagraphs(located.Brief.Brief.Sources[0]));
    }

    [Fact]
    public void A_changed_source_marks_its_quotations_even_where_the_words_still_stand()
    {
        var located = Located.Seed(yaml => yaml.Replace("grade: F", $"sha256: {new string('a', 64)}", StringComparison.Ordinal));
        Assert.Equal(["source-changed"], located.Found.Select(diagnostic => diagnostic.Rule.Code));
        Assert.Equal(Verdict.SourceChanged, located.Results.QuoteOf(located.Brief.Brief.Quotes[0]).Quotation.Verdict);

        Assert.Empty(Located.Seed(yaml => yaml.Replace(
            "grade: F", "sha256: d4b35c71faf21155299d60398934885c5097ddc51d0d71131d2406118f504f2f", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void A_chain_of_citations_as_long_as_the_brief_is_followed_to_its_end()
    {
        var demands = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  - {{id: d{i}, by: s, text: 'do it [@d{i + 1}]'}}\n"));
        var located = Located.Of(
            $"title: T\nsources: {{s: s.txt}}\ndemands:\n{demands}  - {{id: d5000, by: s, text: do it, evidence: the words}}\n", ("s.txt", "the words"));
        Assert.Empty(located.Text);
        Assert.Equal("1¶1", string.Join(", ", located.Brief.EvidenceOf(located.Brief.Brief.Demands[0]).References));
    }

    [Fact]
    public void Words_that_just_one_source_has_are_taken_from_there()
    {
        var located = Located.Of(
            """
            title: Ferry crews stop work
            sources:
              guild: {archive: guild.txt, publisher: the Harbour Guild}
              metro: {archive: metro.txt, publisher: Elsin Metro}
              paper: {archive: paper.txt, publisher: The Messenger}
            facts:
              - {label: a, value: b, evidence: no sheet was altered}
              - {label: a, value: b, evidence: no rest-break sheet that can be read, according-to: [guild, metro]}
              - {label: a, value: b, evidence: no sheet was altered, according-to: Pell Vandermeer}
            quotes:
              - {speaker: Pell Vandermeer, text: no sheet was altered}
              - {speaker: Pell Vandermeer, text: no sheet was altered, evidence: Pell Vandermeer said}
            """,
            ("guild.txt", Articles.Ferry),
            ("metro.txt", "Elsin Metro answers\n\n“The crews were paid in full, and no sheet was altered,” Pell Vandermeer said.\n"),
            ("paper.txt", "A strike\n\nThere is no rest-break sheet that can be read.\n"));

        Assert.Empty(located.Text);
        Assert.Equal(
            ["2¶2", "1¶2", "2¶2"],
            located.Brief.Brief.Facts.Select(fact => Assert.Single(located.Brief.EvidenceOf(fact).References).ToString()));
        Assert.Equal(
            ["2¶2", "2¶2"],
            located.Brief.Brief.Quotes.Select(quote => Assert.Single(located.Brief.EvidenceOf(quote).References).ToString()));
    }
}
