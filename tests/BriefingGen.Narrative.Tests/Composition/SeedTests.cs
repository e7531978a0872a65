using BriefingGen.Testing;

namespace BriefingGen.Narrative.Tests.Composition;

public sealed class SeedTests
{
    [Fact]
    public void The_summary_is_composed_word_for_word() =>
        Golden.Verify(BlockText.Words(Given.Document(Given.Seed()).Section("Summary")).Replace('\u00A0', ' '));

    [Fact]
    public void Every_block_of_the_briefing() => Golden.Verify(BlockText.Of(Given.Document(Given.Seed())));

    [Fact]
    public void No_word_says_that_anything_was_checked()
    {
        var words = Given.Document(Given.Seed()).Words();

        Assert.DoesNotContain("check", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("word for word", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("verif", words, StringComparison.OrdinalIgnoreCase);
    }
}
