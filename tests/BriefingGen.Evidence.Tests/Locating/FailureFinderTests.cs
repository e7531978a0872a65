using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>Why words are said not to be in a source, and which of its words are shown beside them.</summary>
public class FailureFinderTests
{
    [Theory]
    [InlineData("The non-striking members left", "striking members", "striking→non-striking", "non-striking members")]
    [InlineData("Here were twenty-five people", "five people", "five→twenty-five", "twenty-five people")]
    [InlineData("There were twenty-five people", "were twenty", "twenty→twenty-five", "were twenty-five")]
    [InlineData("It cost $40 each", "40 each", "40→$40", "$40 each")]
    [InlineData("It cost 12\u00A0000 each", "cost 12", "12→12\u00A0000", "cost 12\u00A0000")]
    [InlineData("The well-known-man left", "known", "known→well-known-man", "well-known-man")]
    [InlineData("The well-known man left", "well", "well→well-known", "well-known")]
    [InlineData("The well-known man left", "known", "known→well-known", "well-known")]
    [InlineData("The half-man walked-on then", "man walked", "man→half-man walked→walked-on", "half-man walked-on")]
    public void Words_inside_a_compound_or_a_figure_are_shown_with_all_of_it(string source, string exact, string differences, string closest) =>
        Assert.Equal((differences, closest), Explained(source, exact));

    [Theory]
    [InlineData("We will stay here until the noon bell rings.", "We will stay until the noon bell", "→here", "We will stay here until the noon bell")]
    [InlineData("We will not leave the quay.", "We will go there", "go there→not leave", "We will not leave")]
    [InlineData("We will not leave the quay.", "We will go there now", null, null)]
    [InlineData("We will not leave the quay.", "We will, then, go there", null, null)]
    [InlineData("We, will, not, leave, the quay.", "We, will, go, off, now, soon", null, null)]
    [InlineData("We will, in the end, not leave the quay.", "We will, in fact, go away", "fact→the end go away→not", "We will, in the end, not")]
    public void Of_words_that_are_at_least_half_the_same_the_others_are_shown(string source, string exact, string? differences, string? closest) =>
        Assert.Equal((differences, closest), Explained(source, exact));

    [Theory]
    [InlineData("One two three.\n\nthe crews of Dunmere left.\n\nFour five six.", "odd new big the crews of Dunmere left", "odd new big→", "the crews of Dunmere left")]
    [InlineData("One two three.\n\nthe crews of Dunmere left\n\nFour five six.", "the crews of Dunmere left odd new big", "odd new big→", "the crews of Dunmere left")]
    [InlineData("They said it. They said once that the crews of Dunmere left.", "said odd that the crews of Dunmere left", "odd→once", "said once that the crews of Dunmere left")]
    [InlineData("once said to said once that the crews of Dunmere left.", "said odd that the crews of Dunmere left", "odd→once", "said once that the crews of Dunmere left")]
    [InlineData("said once more that the crews of Dunmere left.", "said odd that the crews of Dunmere left", "odd→once more", "said once more that the crews of Dunmere left")]
    [InlineData("The crews of Dunmere left once he said. It said so.", "The crews of Dunmere left odd he nodded said", "odd→once nodded→", "The crews of Dunmere left once he said")]
    [InlineData("The crews of Dunmere came early. The crews of Dunmere left late.", "The crews of Dunmere sang late", "sang→left", "The crews of Dunmere left late")]
    [InlineData("The crews of Dunmere came early. The crews of Dunmere left late.", "The crews of Dunmere sang loud", "sang loud→came early", "The crews of Dunmere came early")]
    public void The_closest_passage_is_in_one_paragraph_and_has_the_nearest_of_the_other_words(
        string source, string exact, string differences, string closest) =>
        Assert.Equal((differences, closest), Explained(source, exact));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(350)]
    [InlineData(600)]
    [InlineData(699)]
    public void The_first_word_that_differs_in_a_long_text_is_shown(int changed)
    {
        var words = Enumerable.Range(0, 700).Select(number => $"word{number}").ToList();
        var source = string.Join(' ', words);
        words[changed] = "other";

        Assert.Equal($"other→word{changed}", Explained(source, string.Join(' ', words)).Differences);
    }

    [Fact]
    public void Words_of_which_some_stand_in_a_compound_alone_and_long_texts_of_other_words_are_not_found()
    {
        var source = Articles.Source("The non-striking members left early. They went home by noon.");

        Assert.IsType<WordsNotFound>(PassageLocator.Find(source, "They went home striking members left").Failure);
        Assert.IsType<WordsNotFound>(PassageLocator.Find(source, string.Join(' ', Enumerable.Range(0, 500).Select(number => $"word{number}"))).Failure);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(60, false)]
    public void Words_left_out_are_shown_unless_they_are_too_many_for_one_gap(int between, bool isGap)
    {
        var left = string.Join(' ', Enumerable.Range(0, between).Select(number => $"word{number}"));
        var failure = PassageLocator.Find(Articles.Source($"We will stay {left} until the noon bell."), "We will stay until the noon bell").Failure;

        Assert.Equal(isGap, failure is WordsDiffer);
        Assert.Equal(!isGap, failure is WordsApart);
    }

    private static (string? Differences, string? Closest) Explained(string source, string exact) =>
        PassageLocator.Find(Articles.Source(source), exact).Failure is WordsDiffer { Closest: var closest }
            ? (string.Join(' ', closest.Differences.Select(difference => $"{exact.AsSpan(difference.Start, difference.Length)}→{difference.Source.Text}")),
                closest.Passage.Text.ToString())
            : (null, null);
}
