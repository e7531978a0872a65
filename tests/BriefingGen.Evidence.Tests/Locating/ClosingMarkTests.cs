using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>A comma or full stop before a closing quotation mark is the printer's; anywhere else it is the speaker's.</summary>
public class ClosingMarkTests
{
    [Theory]
    [InlineData("“An invention,” he said.", "An invention.", true)]
    [InlineData("« Une invention », dit-il.", "Une invention.", true)]
    [InlineData("“Invention,” he said.", "Invention.", true)]
    [InlineData("“An invention,” he said.", "An invention!", false)]
    [InlineData("“An invention,” he said.", "An invention indeed", false)]
    [InlineData("“An invention—now,” he said.", "An invention.", false)]
    [InlineData("“An invention (two),” he said.", "An invention.", false)]
    [InlineData("An invention, he said.", "An invention.", false)]
    [InlineData("“We stay” Holt said, “until noon.”", "We stay, […] until noon", true)]
    [InlineData("“We stay.” Holt said, “until noon.”", "We stay, […] until noon", true)]
    [InlineData("“We stay” Holt said, “until noon.”", "We stay, [at least] […] until noon", true)]
    [InlineData("“We stay” Holt said, “until noon.”", "We stay, [at least] until noon", false)]
    [InlineData("“We stay” Holt said, “until noon.”", "We stay. [at least] until noon", false)]
    [InlineData("“We stay” Holt said, “until noon.”", "We stay [at least] until noon", true)]
    [InlineData("No mark is here", ".", false)]
    public void A_comma_or_full_stop_is_typography_only_where_the_source_closes_its_marks(string source, string text, bool isFound) =>
        Assert.Equal(isFound, QuotationLocator.Find(Articles.Source(source), text).Passage is not null);
}
