namespace BriefingGen.Evidence.Tests.Checks;

/// <summary>What the seed article teaches, as far as it is about texts and standing; quotations and paragraphs have tests of their own.</summary>
public class SeedLessonTests
{
    private const string Toll = "evidence: killing 52 members of the Iranian opposition";

    [Fact]
    public void The_seeds_brief_is_told_no_error() =>
        Assert.DoesNotContain("error[", Located.Seed().Checked().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("value: 53 members, " + Toll, "error[figure-not-found]")]
    [InlineData("value: tens of members, " + Toll, "")]
    [InlineData("value: 52 members, status: corroborated, " + Toll, "warning[status-lowered]")]
    [InlineData("value: the seven martyrs, evidence: abducting seven residents including six women", "warning[loaded-word]")]
    [InlineData("value: 52 members at Camp Ashref, " + Toll, "error[name-")]
    public void A_fact_that_forgets_a_lesson_is_told(string keys, string told)
    {
        var text = Located.Seed(yaml => yaml.Replace("\nfacts:\n", $"\nfacts:\n  - {{label: It, {keys}}}\n", StringComparison.Ordinal)).Checked().Text;
        if (told.Length == 0)
            Assert.DoesNotContain("error[", text, StringComparison.Ordinal);
        else
            Assert.Contains(told, text, StringComparison.Ordinal);
    }
}
