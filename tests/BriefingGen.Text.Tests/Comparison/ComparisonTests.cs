using BriefingGen.Text.Comparison;

namespace BriefingGen.Text.Tests.Comparison;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("harbour", "harbour", 0)]
    [InlineData("", "dock", 4)]
    [InlineData("dock", "", 4)]
    [InlineData("harbour", "harbor", 1)]
    [InlineData("harbor", "harbour", 1)]
    [InlineData("quay", "quai", 1)]
    [InlineData("port", "prot", 1)]
    [InlineData("ca", "abc", 3)] // With a letter between the swapped ones it would be 2; no part is edited twice.
    [InlineData("kitten", "sitting", 3)]
    public void An_edit_is_a_letter_added_removed_or_changed_or_two_neighbours_swapped(string a, string b, int distance) =>
        Assert.Equal(distance, EditDistance.Between(a, b));

    [Fact]
    public void Long_words_are_compared_too() =>
        Assert.Equal(2, EditDistance.Between(new string('a', 300), "b" + new string('a', 298) + "c"));

    [Fact]
    public void The_order_of_words_makes_little_difference_to_pairs_of_letters()
    {
        Assert.Equal(1, BigramSimilarity.Between("quote-altered", "quote-altered"));
        Assert.Equal(0, BigramSimilarity.Between("quote", "fig"));
        Assert.InRange(BigramSimilarity.Between("altered-quote", "quote-altered"), 0.8, 1);
    }
}
