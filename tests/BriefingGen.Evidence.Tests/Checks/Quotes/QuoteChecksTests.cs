using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

public class QuoteChecksTests
{
    private const string Article =
        """
        ‘We will not leave,’ says Holt

        The crews met on Monday.

        “We will not leave,” Orla Holt said, “until the sheets are shown.”

        Pell Vandermeer said: “It is not true that the crews were lied to.

        “They were paid in full. They may go, unless they have other plans, at noon.”

        We thank the crews.
        """;

    [Theory]
    [InlineData("holt", "We will not leave […] until the sheets are shown.", QuotationEdits.None, false, true, "Orla Holt said")]
    [InlineData("holt", "We will not leave [sic]", QuotationEdits.None, true, true, "")]
    [InlineData("pell", "It is not true that the crews were lied to. They were paid in full.", QuotationEdits.None, false, true, "")]
    [InlineData("holt", "[U]ntil the sheets […] shown", QuotationEdits.Recased | QuotationEdits.Shortened, false, false, "")]
    [InlineData("pell", "They were paid in [good] full", QuotationEdits.WordsAdded, false, false, "")]
    public void The_chip_has_its_data(string speaker, string text, QuotationEdits edits, bool hasSic, bool isWordForWord, string said)
    {
        var quote = Locate(speaker, text);
        Assert.Equal(
            (edits, hasSic, isWordForWord, said),
            (quote.Quotation.Edits, quote.Quotation.HasSic, quote.IsWordForWord, string.Join('|', quote.Quotation.Interruptions.Select(words => words.Text.ToString()))));
    }

    [Fact]
    public void Words_in_headline_and_body_are_taken_where_their_speaker_introduces_them()
    {
        var quote = Locate("pell", "it rained", "“It rained,” said Holt.\n\nIt rained.\n\n“But it rained,” said Vandermeer, “and it rained.”");
        Assert.Equal("1¶3", quote.Quotation.Passage!.Place);
        Assert.Equal("1¶3", Locate("holt", "It rained", "‘It rained’\n\nSun came.\n\n“It rained,” said Holt.").Quotation.Passage!.Place);
    }

    [Theory]
    [InlineData("It is not true that the crews were lied to. They were paid in full.", Verdict.VerbatimAfterTypography)]
    [InlineData("It is not true that the crews were lied to.\n\n“They were paid in full.", Verdict.Verbatim)]
    [InlineData("“It is not true that the crews were lied to. “They were paid in full.”", Verdict.VerbatimAfterTypography)]
    [InlineData("It is not true that the crews were lied to. They were not paid in full.", Verdict.Altered)]
    public void A_quotation_carried_on_over_paragraphs_is_one(string text, Verdict verdict) =>
        Assert.Equal(verdict, Locate("pell", text).Quotation.Verdict);

    [Theory]
    [InlineData("the crews were lied to", "extract-cut")]
    [InlineData("They may go", "extract-cut")]
    [InlineData("They may go, unless they have other plans, at noon.", "")]
    [InlineData("They were paid in full", "")]
    [InlineData("They may go […] at noon.", "")]
    [InlineData("They […] go, unless they have other plans", "edit-hides")]
    [InlineData("[T]hey were paid in full", "edit-idle")]
    [InlineData("They were […] paid in full", "edit-idle")]
    public void What_an_extract_is_cut_from_is_told(string text, string codes) => Assert.Equal(codes, Codes("pell", text));

    [Theory]
    [InlineData("We will not leave,", "We will not leave")]
    [InlineData("We will not leave, ", "We will not leave")]
    [InlineData("We will not leave.", "We will not leave.")]
    [InlineData("“We will not leave,”", "We will not leave")]
    public void The_articles_comma_is_not_printed(string text, string printed)
    {
        var quotation = Locate("holt", text).Quotation;
        Assert.Equal(printed, text.Substring(quotation.Start, quotation.Length));
        Assert.Equal(quotation.Start + quotation.Length, quotation.Passage!.Parts[^1].End);
    }

    [Fact]
    public void Words_beside_which_the_source_names_another_do_not_count_as_word_for_word()
    {
        var quote = Locate("holt", "It rained all day", "Orla Holt answers\n\n“It rained all day,” Pell Vandermeer said.");

        Assert.IsType<AnotherNearer>(quote.Speaker);
        Assert.Equal((Verdict.Verbatim, false), (quote.Quotation.Verdict, quote.IsWordForWord));
    }

    [Fact]
    public void A_waived_finding_is_kept_with_its_quotation_and_does_not_count_as_word_for_word()
    {
        var waived = Find("pell", "We thank the crews.", "waive: [{code: quote-not-quoted, because: a test}]");
        Assert.Empty(waived.Text);
        var quote = waived.Results.QuoteOf(waived.Brief.Brief.Quotes[0]);
        Assert.Equal("quote-not-quoted", Assert.Single(quote.Waived).Rule.Code);
        Assert.Equal((Verdict.Misattributed, false), (quote.Quotation.Verdict, quote.IsWordForWord));
    }

    [Theory]
    [InlineData("quote-altered")]
    [InlineData("quote-not-found")]
    [InlineData("quote-spliced")]
    public void No_waiver_makes_an_altered_quotation_pass(string code)
    {
        var text = code switch
        {
            "quote-altered" => "We will leave",
            "quote-spliced" =>
            "We will not leave. We thank the crews.",
            _ => "The moon is cheese"
        };
        Assert.Contains(code, Find("holt", text, $"waive: [{{code: {code}, because: a test}}]").Found.Select(found =>
            found.Rule.Code));
    }

    [Fact]
    public void A_publisher_may_be_quoted_outside_quotation_marks()
    {
        Assert.Equal("", Codes("s", "We thank the crews."));
        Assert.IsType<SpeakerIsPublisher>(Locate("s", "We thank the crews.").Speaker);
    }

    private static CheckedQuote Locate(string speaker, string text, string article = Article)
    {
        var located = Find(speaker, text, article: article);
        return located.Results.QuoteOf(located.Brief.Brief.Quotes[0]);
    }

    private static string Codes(string speaker, string text) => string.Join(' ', Find(speaker, text).Found.Select(found =>
        found.Rule.Code).Distinct());

    private static Located Find(string speaker, string text, string more = "", string article = Article) => Located.Of(
        $$"""
        title: T
        sources: {s: {archive: s.txt, publisher: Tideway} }
        actors:
          holt: {name: Orla Holt, kind: person}
          pell: {name: Pell Vandermeer, kind: person}
        quotes:
          - speaker: {{speaker}}
            text: {{System.Text.Json.JsonSerializer.Serialize(text)}}
            {{more}}
        """,
        ("s.txt", article));

    [Theory]
    [InlineData("Nous restons […] Demain aussi, et sans vous.", "kerlin", "")]
    [InlineData("Nous restons", "kerlin", "")]
    [InlineData("Demain aussi, et sans vous.", "kerlin", "")]
    [InlineData("Nous restons […] Demain aussi, et sans vous.", "tanguy", "[quote-misattributed]")]
    [InlineData("Nous restons, dit-elle. Demain aussi", "kerlin", "")]
    public void A_French_quotation_is_interrupted_inside_its_marks(string text, string speaker, string told)
    {
        var found = Located.Of(
            $"title: T\nlanguage: fr\nsources: {{a: {{archive: a.txt, publisher: Agence Marée}}}}\nactors: {{kerlin: {{name: Maud Kerlin, kind: person}}, tanguy: {{name: Joël Tanguy, kind: person}}}}\nquotes: [{{speaker: {speaker}, text: \"{text}\"}}]",
            ("a.txt", "La régie\n\nJoël Tanguy est parti avant la fin.\n\nMaud Kerlin hausse les épaules. « Nous restons, dit-elle. Demain aussi, et sans vous. »")).Text;
        if (told.Length == 0)
            Assert.Equal("", found);
        else
            Assert.Contains(told, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vessarine Ferries made an offer.", "vessarine", "")]
    [InlineData("Vessarine Ferries made an offer to Elsin Metro.", "vessarine", "")]
    [InlineData("Orla Holt spoke of Vessarine Ferries.", "vessarine", "")]
    [InlineData("The Deck Guild made no offer.", "vessarine", "")]
    [InlineData("Elsin Metro made an offer.", "vessarine", "error[quote-misattributed]")]
    [InlineData("Elsin Metro made an offer, Orla Holt heard.", "vessarine", "error[quote-misattributed]")]
    public void A_broad_alias_speaks_only_where_no_other_company_was_named_last(string before, string speaker, string told)
    {
        var found = Located.Of(
            "title: T\nsources: {a: {archive: a.txt, publisher: Tidewire}}\nactors:\n  vessarine: {name: Vessarine Ferries, aliases: [the company], kind: organisation}\n"
                + "  metro: {name: Elsin Metro, kind: organisation}\n  guild: {name: the Deck Guild, aliases: [the guild], kind: organisation}\n  holt: {name: Orla Holt, kind: person}\n"
                + $"quotes: [{{speaker: {speaker}, text: We will sail on Friday}}]",
            ("a.txt", $"Talks at the quay\n\n{before} The sea was calm.\n\n“We will sail on Friday,” the company said.")).Text;
        if (told.Length == 0)
            Assert.Equal("", found);
        else
            Assert.Contains(told, found, StringComparison.Ordinal);
        Assert.DoesNotContain("speaker: vessarine`", found, StringComparison.Ordinal);
    }
}
