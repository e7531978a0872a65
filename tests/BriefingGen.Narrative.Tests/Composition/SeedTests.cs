using BriefingGen.Testing;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Tests.Composition;

public sealed class SeedTests
{
    [Fact]
    public void The_summary_is_composed_word_for_word() =>
        Golden.Verify(BlockText.Words(Given.Document(Given.Seed()).Section("Summary")).Replace('\u00A0', ' '));

    [Fact]
    public void Every_block_of_the_briefing() => Golden.Verify(BlockText.Of(Given.Document(Given.Seed())));

    /// <summary>CONTRACT.md §8 shows this line; the checks count each mention in all that is printed, the composed summary
    /// too.</summary>
    [Fact]
    public void Page_one_says_what_was_checked_and_what_was_not() => Assert.Equal(
        "Checked against the archived source: the 1 quotation is word for word, with [sic] added. All 46 figures and dates are "
        + "accounted for: 42 stand in the passages cited, 3 dates are inferred, 1 figure is counted from this briefing. All 22 claims "
        + "are attributed. There is 1 source, a party to the events; none is independent. Not checked: whether the source is right, "
        + "complete, or quotes people faithfully.",
        Given.Document(Given.Seed()).Content.Children.OfType<TextBlock>()
            .Where(block => block.Style == TextStyle.CoverageLine).Select(block => BlockText.Words(block).TrimEnd()).Single());
}
