using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Tests.Languages.Tokens;

public sealed class WordListTests
{
    private const string Words = "say says said saying d'après déclaré Écrit to two twenty-first a à";

    [Fact]
    public void Each_word_of_a_list_is_found_and_has_its_number()
    {
        var list = new WordList();
        list.AddAll(Words);
        Assert.Equal(Enumerable.Range(0, list.Count), Words.Split(' ').Select(word => list.IndexOf(word)));
    }

    [Fact]
    public void A_word_that_is_added_again_keeps_its_number()
    {
        var list = new WordList();
        list.AddAll(Words);
        Assert.Equal(2, list.Add("said"));
        Assert.Equal(Words.Split(' ').Length, list.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sai")]
    [InlineData("Said")]
    [InlineData("sayings")]
    [InlineData("declare")]
    [InlineData("twenty-fXrst")]
    public void Other_words_are_not_found(string word)
    {
        var list = new WordList();
        list.AddAll(Words);
        Assert.Equal(-1, list.IndexOf(word));
    }

    [Theory]
    [InlineData("SAID")]
    [InlineData("Said")]
    [InlineData("DÉCLARÉ")]
    [InlineData("écrit")]
    [InlineData("D'Après")]
    public void A_list_may_be_asked_whatever_the_case(string word)
    {
        var list = new WordList(ignoresCase: true);
        list.AddAll(Words);
        Assert.True(list.IndexOf(word) >= 0);
    }

    [Fact]
    public void A_long_list_has_all_its_words()
    {
        var list = new WordList();
        string[] words = [.. Enumerable.Range(0, 5000).Select(number => $"word{number * 7}")];
        list.AddAll(string.Join(' ', words));
        Assert.Equal(Enumerable.Range(0, 5000), words.Select(word => list.IndexOf(word)));
    }

    /// <summary>So a letter beyond ASCII may stand anywhere in the list, whatever its case.</summary>
    [Fact]
    public void No_letter_beyond_ASCII_is_another_form_of_one_within()
    {
        for (var c = '\u0080'; c < char.MaxValue; c++)
            for (var ascii = 'A'; ascii <= 'z'; ascii++)
                Assert.False(c.ToString().Equals(ascii.ToString(), StringComparison.OrdinalIgnoreCase), $"U+{(int)c:X4} {ascii}");
    }
}
