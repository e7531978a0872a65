using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>What the message about a quotation that is not in its source points at.</summary>
public class FailedQuotationTests
{
    private static readonly ArchivedSource Ferry = Articles.Source(Articles.Ferry);

    [Theory]
    [InlineData("We will not leave the wharf", "wharf→quay")]
    [InlineData("We will […] leave the wharf", "wharf→quay")]
    [InlineData("We will […] leave the wharf […] until the sheets", "wharf→quay")]
    [InlineData("We will not leave the quay […] until the papers are shown", "papers→sheets")]
    [InlineData("We will not leave the quay […] until the sheets are shown to them. We can’t wait", "them→us")]
    [InlineData("We will not leave [at once] the wharf", "wharf→quay")]
    [InlineData("Metro put the [price] $4,217,880 or 12 000 a night", "→, night→day")]
    [InlineData("Metro put [the bill] to $4,217,880, or 12 000 a night", "to→the cost at night→day")]
    [InlineData("Metro put [then] a cost at $4,217,880, or 12 000 a night", "a→the night→day")]
    [InlineData("We will not leave [now] […] until the papers are shown", "papers→sheets")]
    [InlineData("[now] sheets are shown to them. We can’t wait", "them→us")]
    [InlineData("We can’t [sic] wait […] We will not leave [now] the wharf […] Nobody lives in Camp Road [sic], the Guild", "wharf→quay")]
    [InlineData("until the [sic] are shown to them. We can’t wait", "→sheets them→us")]
    [InlineData("until the [sic] [papers] are shown to them. We can’t wait", "them→us")]
    [InlineData("until sheets are [not] shown to them. We can’t wait", "→the them→us")]
    public void The_words_that_differ_are_named_and_not_those_that_brackets_stand_for(string text, string differences) =>
        Assert.Equal(differences, Differences(Ferry, text));

    [Theory]
    [InlineData("until the sheets are shown […] We will not leave", "until the sheets are shown | We will not leave")]
    [InlineData("We can’t [sic] wait […] We will not leave [now] the quay […] Camp [shown] Road, the Guild", "We can’t [sic] wait | We will not leave [now] the quay | Camp [shown] Road, the Guild")]
    [InlineData("[…] We can’t wait […] the Guild [at the pier] said […]", "We can’t wait | the Guild [at the pier] said")]
    [InlineData("We will not leave the quay called the claim", "We will not leave the quay | called the claim")]
    public void The_pieces_that_a_quotation_was_joined_from_are_named(string text, string pieces) => Assert.Equal(
        pieces,
        string.Join(" | ", Assert.IsType<WordsApart>(QuotationLocator.Find(Ferry, text).Failure).Pieces.Select(piece =>
            string.Concat(piece.Parts.Select(part => text.Substring(part.Start, part.Length))))));

    [Theory]
    [InlineData("“The U.N. left the quay at noon.”", "The U. N. left the quay", ".→.", "The U.N. left the quay")]
    [InlineData("“The U. N. left the quay at noon.”", "The U.N. left the quay", ".→.", "The U. N. left the quay")]
    [InlineData("“The U.N. left the quay at noon.”", "The U. N. left the quay […] noon", ".→.", "The U.N. left the quay")]
    [InlineData("They left the quay", "They left the quay indeed", "indeed→", "They left the quay")]
    public void Spaces_between_words_and_words_at_the_end_of_the_source_are_named_too(string source, string text, string differences, string closest)
    {
        Assert.Equal(differences, Differences(Articles.Source(source), text));
        Assert.Equal(closest, Assert.IsType<WordsDiffer>(QuotationLocator.Find(Articles.Source(source), text).Failure).Closest.Passage.Text.ToString());
    }

    [Theory]
    [InlineData("the odd crews of Dunmere left", "odd→", "the crews of Dunmere left")]
    [InlineData("crews of Dunmere left odd the", "odd→", "crews of Dunmere left the")]
    public void The_closest_passage_ends_with_words_that_the_text_has_too(string text, string differences, string closest)
    {
        var source = Articles.Source(string.Concat(Enumerable.Repeat("the sea, ", 40)) + "then the crews of Dunmere left the quay.");

        Assert.Equal(differences, Differences(source, text));
        Assert.Equal(closest, Assert.IsType<WordsDiffer>(QuotationLocator.Find(source, text).Failure).Closest.Passage.Text.ToString());
    }

    [Fact]
    public void Where_all_that_differs_stands_at_brackets_it_is_named()
    {
        var pieces = Enumerable.Range(1, 6).Select(piece => Numbered($"piece{piece}x", 20)).ToList();
        var tooMany = Numbered("between", 50);
        var source = Articles.Source($"“{string.Join(" the crews ", pieces.Take(5))} {tooMany} {pieces[5]}”");

        Assert.EndsWith($"→{tooMany}", Differences(source, string.Join(" [they] ", pieces)), StringComparison.Ordinal);

        static string Numbered(string word, int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => word + number));
    }

    [Theory]
    [InlineData("We [the committee] have two demand", "ReplacesTooMany [the committee]")]
    [InlineData("We [the committee] have two demand [sic]: Firstly", "ReplacesTooMany [the committee]")]
    [InlineData("“We [the committee] have two demand”", "ReplacesTooMany [the committee]")]
    [InlineData("We [sic] [the committee] have two demand", "ReplacesTooMany [the committee]")]
    [InlineData("We [the committee] [all] have two demand", "ReplacesTooMany [the committee]")]
    [InlineData("We [both] Nations Advisory Committee [of it] two demand", "ReplacesTooMany [of it]")]
    [InlineData("[w]e [must] in the United Nations", "ChangesModal [must]")]
    [InlineData("[W]e [must] in the United Nations", "ChangesModal [must]")]
    [InlineData("We in the [great and good and free] United Nations", "TooManyWords [great and good and free]")]
    [InlineData("We in [all of the lands of the] United Nations", "TooManyWords [all of the lands of the]")]
    [InlineData("We in the United Nations [great and good and free]", "TooManyWords [great and good and free]")]
    [InlineData("[sic] We in the United Nations", "SicAfterNothing [sic]")]
    [InlineData("We in the […] [sic] Advisory Committee", "SicAfterNothing [sic]")]
    [InlineData("We in the [good] [sic] United Nations", "SicAfterNothing [sic]")]
    [InlineData("We in the [sic] [sic] United Nations", "SicAfterNothing [sic]")]
    public void The_brackets_that_are_wrong_are_named(string text, string misuse)
    {
        var failure = Assert.IsType<EditMisused>(QuotationLocator.Find(Articles.Seed(), text).Failure);

        Assert.Equal(misuse, $"{failure.Misuse} {text.AsSpan(failure.Start, failure.Length)}");
    }

    private static string Differences(ArchivedSource source, string text) => QuotationLocator.Find(source, text).Failure switch
    {
        WordsDiffer differ => string.Join(' ', differ.Closest.Differences.Select(difference =>
            $"{text.AsSpan(difference.Start, difference.Length)}→{difference.Source.Text}")),
        var other => $"{other}",
    };
}
