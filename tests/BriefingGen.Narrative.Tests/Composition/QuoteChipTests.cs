using BriefingGen.Evidence.Citing;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>The third line under a quotation. CONTRACT.md §8.</summary>
public sealed class QuoteChipTests
{
    private const string Article = """
        A night at the weir

        The lock-keepers of Tarn met on Friday. “We will stay,” Ilse Varga said, “until the last boat is through. No pump is runing tonight.”

        Tom Reyes, the miller, said: “The wheel turns and the race is full.” Ilse Varga stood beside him.

        The wardens promised water by dawn. “We have rope,” said Ada Lund of the wardens’ office (WO), “and two boats.”

        """;

    [Theory]
    [InlineData("varga", "No pump is runing tonight", "<Tick>{StrongAccent|Word~for~word,~extract}")]
    [InlineData("varga", "No pump is runing [sic] tonight", "<Tick>{StrongAccent|Word~for~word,~extract;~[sic]~ours}")]
    [InlineData("reyes", "The wheel turns and the race is full.", "<Tick>{StrongAccent|Word~for~word}")]
    [InlineData("reyes", "The wheel […] is full.", "<Pencil>{StrongAccent|Shortened~at~[…]}")]
    [InlineData("reyes", "The wheel [still] turns and the race is full.", "<Pencil>{StrongAccent|Words~added~in~[~]}")]
    [InlineData("reyes", "The wheel [still] turns […] is full.", "<Pencil>{StrongAccent|Shortened,~and~words~added~in~[~]}")]
    [InlineData("reyes", "[T]he race is full.", "<Pencil>{StrongAccent|Capital~changed~in~[~]}")]
    [InlineData("reyes", "[T]he race […] full.", "<Pencil>{StrongAccent|Shortened,~and~capital~changed~in~[~]}")]
    [InlineData("varga", "The wheel turns and the race is full.", "<Exclamation>{StatusDisputed|Source~puts~another~name~nearer}")]
    [InlineData("varga", "We will stay […] until the last boat is through. No pump is runing tonight.",
        "<Tick>{StrongAccent|Word~for~word,~joined~over~“Ilse~Varga~said”}")]
    [InlineData("Ada Lund", "We have rope […] and two boats.",
        "<Tick>{StrongAccent|Word~for~word,~joined~over~“said~Ada~Lund~of~the~wardens’~office~(WO)”}")]
    public void The_chip_says_what_the_checks_made_of_the_words(string speaker, string text, string chip) =>
        Assert.Equal(chip, Chip(Brief($"  - {{speaker: {speaker}, text: '{text}', evidence: {{source: weir}}}}")));

    [Fact]
    public void A_quotation_that_the_editor_lets_stand_is_never_called_word_for_word()
    {
        var located = Brief("""
              - speaker: reyes
                text: promised water by dawn
                evidence: {source: weir}
                waive: [{code: quote-not-quoted, because: He read the notice aloud.}]
            """);

        Assert.Equal("<Exclamation>{StatusDisputed|Source~names~no~such~speaker~here}", Chip(located));
        Assert.Contains(
            "Waived: words of a quotation stand outside quotation marks in the source (quotation 1): He read the notice aloud.\n",
            Given.Document(located).Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_says_that_it_was_not_checked() => Assert.Equal(
        "<Tick>{StrongAccent|Original~word~for~word;~translation~not~checked}",
        Chip(Brief("""
              - speaker: reyes
                text: The wheel turns and the race is full.
                evidence: {source: weir}
                translation: La roue tourne.
            """)));

    [Fact]
    public void Each_chip_has_words_of_its_own_in_each_language() => Assert.All(LabelSet.All, labels =>
        Assert.Distinct(Enum.GetValues<PrintedVerdict>().Select(labels.Quotation)));

    private static LocatedBrief Brief(string quote) => Given.Brief($$$"""
        title: The weir
        sources: {weir: {archive: weir.txt, publisher: Tarn Post}}
        actors:
          varga: {name: Ilse Varga, kind: person}
          reyes: {name: Tom Reyes, kind: person}
        quotes:
        {{{quote}}}
        """, Article);

    private static string Chip(LocatedBrief located) => BlockText.Of(Given.Document(located).Section("Quotes"))
        .Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("Paragraph Attribution: <", StringComparison.Ordinal))
        ["Paragraph Attribution: ".Length..].Split("~· ")[0];
}
