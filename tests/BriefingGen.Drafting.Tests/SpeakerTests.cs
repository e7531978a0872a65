using BriefingGen.Drafting.Speakers;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Tests;

public class SpeakerTests
{
    [Theory]
    [InlineData("“The pier has moved,” said Oda Brennick, the harbour master.", "Oda Brennick")]
    [InlineData("“The pier has moved,” Oda Brennick said.", "Oda Brennick")]
    [InlineData("“The pier has moved,” Oda Brennick, the harbour master, told reporters.", "Oda Brennick")]
    [InlineData("Oda Brennick said: “The pier has moved.”", "Oda Brennick")]
    [InlineData("Oda Brennick said, “The pier has moved.”", "Oda Brennick")]
    [InlineData("Board director Oda Brennick said: “The pier has moved.”", "Oda Brennick")]
    [InlineData("Oda Brennick of the Harbour Trust said on Monday: “The pier has moved.”", "Oda Brennick")]
    [InlineData("When Tam Quillory arrived, Oda Brennick said: “The pier has moved.”", "Oda Brennick")]
    [InlineData("According to Oda Brennick, “the pier has moved”.", "Oda Brennick")]
    [InlineData("“The pier has moved,” according to Oda Brennick.", "Oda Brennick")]
    [InlineData("The Harbour Trust wrote: “The pier has moved.”", "the Harbour Trust")]
    [InlineData("« Le quai a bougé », dit Oda Brennick, maître de port.", "Oda Brennick")]
    [InlineData("« Le quai a bougé », a déclaré Oda van der Brennick.", "Oda van der Brennick")]
    [InlineData("Selon Oda Brennick, « le quai a bougé ».", "Oda Brennick")]
    public void A_name_at_a_word_of_saying_speaks(string text, string speaker) => Assert.Equal(speaker, Find(text));

    [Theory]
    [InlineData("“The pier has moved,” she said.")]
    [InlineData("“The pier has moved.” Oda Brennick said that it would be closed.")]
    [InlineData("“The pier has moved,” the order says.")]
    [InlineData("“The pier has moved,” said the Trust’s harbour master.")]
    [InlineData("“The pier has moved,” said Trust secretary Tam Quillory.")]
    [InlineData("She told Oda Brennick: “The pier has moved.”")]
    [InlineData("Oda Brennick said that Tam Quillory told her: “The pier has moved.”")]
    [InlineData("Residents said: “The pier has moved.”")]
    [InlineData("On Monday, he said: “The pier has moved.”")]
    [InlineData("Oda Brennick was there. “The pier has moved.”")]
    [InlineData("Oda Brennick closed the “pier that moved”.")]
    public void Where_it_is_not_plain_who_speaks_nobody_is_named(string text) => Assert.Null(Find(text));

    [Fact]
    public void A_surname_is_given_in_full_where_the_article_has_it()
    {
        Assert.Equal("Oda Brennick", Find("“The pier has moved,” Ms Brennick said.", before: "Oda Brennick is the harbour master.\n\n"));
        Assert.Equal("Brennick", Find("“The pier has moved,” Ms Brennick said."));
    }

    [Fact]
    public void What_goes_on_behind_an_attribution_is_the_same_persons()
    {
        const string Goes = "“The pier has moved,” said Oda Brennick. “It is closed for now.”";
        const string Another = "“The pier has moved,” said Oda Brennick. Tam Quillory denied it. “It is closed for now.”";

        Assert.Equal("Oda Brennick", Find(Goes, place: 1));
        Assert.Null(Find(Another, place: 1));
    }

    private static string? Find(string text, string before = "", int place = 0) =>
        new SpeakerFinder().Find(new ArchivedSource(new TextFile("seeds/a.txt", before + text)), place);
}
