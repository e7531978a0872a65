using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>Which brackets in a quotation are edits, and which are words to be found.</summary>
public class BracketTests
{
    private static readonly ArchivedSource Ferry = Articles.Source(Articles.Ferry);

    [Theory]
    [InlineData("We will not leave the [Q]uay", "Matched CaseChange Matched")]
    [InlineData("[t]hursday, the Harbour Guild said", "CaseChange Matched")]
    [InlineData("We can’t [sic et non] wait", "Matched Insertion Matched")]
    [InlineData("We will not [sic] [abandon] the quay", "Matched Sic Replacement Matched")]
    [InlineData("We will not leave the quay [’] until", null)]
    [InlineData("We will not leave [the [sic] quay", null)]
    [InlineData("We will not leave [now [ the quay", null)]
    [InlineData("We will not leave quay]", null)]
    [InlineData("(w]e will not leave the quay", null)]
    [InlineData("[w)e will not leave the quay", null)]
    [InlineData("[ww]e will not leave the quay", null)]
    [InlineData("[w]-e will not leave the quay", null)]
    public void Only_whole_brackets_are_an_edit(string text, string? parts) => Assert.Equal(parts, Kinds(Ferry, text));

    [Theory]
    [InlineData("[N]’avons rien vu", "CaseChange Matched")]
    [InlineData("[N]’avons", "CaseChange Matched")]
    [InlineData("[N]’ avons rien vu", null)]
    [InlineData("[N]-avons rien vu", null)]
    [InlineData("[N]avons rien vu", null)]
    public void A_letter_in_brackets_may_be_elided_before_an_apostrophe_and_a_word(string text, string? parts) =>
        Assert.Equal(parts, Kinds(Articles.Source("Il a dit : « n’avons rien vu hier »."), text));

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[!]")]
    [InlineData("[a],")]
    [InlineData("[N]’!")]
    [InlineData("[N]’ nous")]
    [InlineData("(b]ut")]
    [InlineData("[ [sic]")]
    [InlineData("[not [never]")]
    [InlineData("[not] [never]")]
    [InlineData("[two of the dozen]")]
    public void Brackets_that_the_source_has_are_found_in_a_quotation_with_edits_too(string brackets)
    {
        var source = Articles.Source($"He wrote: “They {brackets} crews left the quay.”");

        Assert.EndsWith("Ellipsis Matched", Kinds(source, $"They {brackets} crews […] quay."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We will not leave the [Q]uay", "We will not leave the|q|uay")]
    [InlineData("[U]ntil the [S]heets", "u|ntil the|s|heets")]
    [InlineData("[u]ntil [T]he sheets", null)]
    [InlineData("[𐐀]𐐩 is spoken", "𐐨|𐐩 is spoken")]
    public void Each_part_has_its_words_of_the_source(string text, string? words)
    {
        var passage = QuotationLocator.Find(Articles.Source(Articles.Ferry + " “𐐨𐐩 is spoken.”"), text).Passage;

        Assert.Equal(words, passage is null ? null : string.Join('|', passage.Parts.Select(part => part switch
        {
            Matched matched => matched.Source.Text.ToString(),
            CaseChange change => change.Source.Text.ToString(),
            _ => "?",
        })));
    }

    [Theory]
    [InlineData("They [sic] went home")]
    [InlineData("They [sic] never went on")]
    public void Words_behind_brackets_that_the_source_has_are_not_left_out(string text) =>
        Assert.Null(QuotationLocator.Find(Articles.Source("“They [sic] really went home, and never [ever] went on.”"), text).Passage);

    [Theory]
    [InlineData("[c]rews of the Dunmere ferry […] the Harbour Guild said")]
    [InlineData("Crews of the [d]unmere ferry […] the Harbour Guild said")]
    [InlineData("Crews [all] of the Dunmere ferry […] the Harbour Guild said")]
    public void In_evidence_only_words_left_out_are_an_edit(string exact) => Assert.Null(PassageLocator.Find(Ferry, exact).Passage);

    [Fact]
    public void Evidence_may_have_the_words_left_out_that_its_source_leaves_out() => Assert.Equal(
        "They went […]",
        PassageLocator.Find(Articles.Source("They went […] on foot. They went home."), "They went […]").Passage?.Span.Text.ToString());

    private static string? Kinds(ArchivedSource source, string text)
    {
        if (QuotationLocator.Find(source, text).Passage is not { } passage)
            return null;
        Assert.Equal(text, string.Concat(passage.Parts.Select(part => text.Substring(part.Start, part.Length))));
        return string.Join(' ', passage.Parts.Select(part => part.GetType().Name));
    }
}
