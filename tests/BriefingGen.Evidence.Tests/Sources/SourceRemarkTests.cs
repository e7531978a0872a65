using System.Collections.Immutable;
using BriefingGen.Evidence.Checks.Remarks;

namespace BriefingGen.Evidence.Tests.Sources;

public class SourceRemarkTests
{
    [Fact]
    public void The_seeds_quotation_never_closes_and_its_last_paragraph_belongs_to_the_page()
    {
        var located = Located.Seed();
        var remarks = located.Results.RemarksOn(located.Brief.Brief.Sources[0]);
        var unclosed = Assert.IsType<UnclosedQuotation>(remarks[0]);
        Assert.Equal(("1¶10", "in danger daily."), (unclosed.Reference.ToString(), unclosed.LastWords.Text.ToString()));
        var furniture = Assert.IsType<FurnitureParagraph>(remarks[1]);
        Assert.Equal(("1¶11", "Exit mobile version"), (furniture.Reference.ToString(), furniture.Words.Text.ToString()));
        Assert.Equal(2, remarks.Length);
    }

    [Theory]
    [InlineData("Read more: Ferries collide")]
    [InlineData("SHARE THIS ARTICLE")]
    [InlineData("Advertisement")]
    [InlineData("Related")]
    [InlineData("Tags: Hask, ferries")]
    [InlineData("We use cookies to make this page better. Accept all")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("© 2031 Tidewire")]
    [InlineData("À lire aussi : la grève continue")]
    [InlineData("La suite après la publicité")]
    [InlineData("» Lire la suite")]
    public void Lines_of_a_page_are_told_from_the_article(string line) =>
        Assert.IsType<FurnitureParagraph>(Assert.Single(Remarks(line)));

    [Theory]
    [InlineData("Related charges against the company were dropped in March.")]
    [InlineData("Sharing a boat is cheaper, Holt said.")]
    [InlineData("Subscribers were told on Monday.")]
    [InlineData("“Sign up or leave,” Holt said.")]
    [InlineData("Home is where the boats are.")]
    [InlineData("Publicité mensongère : la compagnie est condamnée à verser dix mille couronnes à chacun des voyageurs qui avaient acheté un billet pour le bateau du soir entre mars et mai.")]
    [InlineData("More than 40 people came.")]
    [InlineData("Tagsatzung")]
    public void Sentences_of_an_article_are_not_taken_for_the_page(string line) => Assert.Empty(Remarks(line));

    [Fact]
    public void A_quotation_carried_on_over_paragraphs_closes_in_the_end() => Assert.Empty(Remarks("“One.\n\n“Two,” said Holt."));

    [Theory]
    [InlineData("The crews met on Saturday 4 May 2031.", "1¶2 Saturday 4 May 2031 Sunday")]
    [InlineData("The crews met on Sunday 4 May 2031, and on Sunday.", "")]
    [InlineData("The crews met on Saturday 4 May.", "")]
    [InlineData("The crews met on Saturday 31 June 2031.", "")]
    public void A_weekday_that_does_not_fit_its_date_is_told(string line, string told) => Assert.Equal(
        told, string.Join("; ", Read(line).OfType<WrongWeekday>().Select(remark => $"{remark.Reference} {remark.Words.Text} {remark.Day.DayOfWeek}")));

    [Theory]
    [InlineData("The Guild said that 12 boats were sunk.\n\nMetro said 14 boats were sunk.", "12 boats were sunk/14 boats were sunk")]
    [InlineData("Repairs at the weir cost $4.2 million.\n\nRepairs of the weir cost $4.2 million.", "")]
    [InlineData("Repairs will cost $4.2 million. Repairs will cost $4.5 million, the Guild says.", "$4.2 million/$4.5 million")]
    [InlineData("Twelve boats were sunk. The Guild put it otherwise: 13 boats were sunk.", "Twelve boats were sunk/13 boats were sunk")]
    public void Two_figures_for_one_thing_are_told(string line, string told) => Assert.Equal(
        told, string.Join("; ", Read(line).OfType<TwoFigures>().Select(remark => $"{remark.First.Text}/{remark.Second.Text}")));

    [Theory]
    [InlineData("12 boats were sunk in Orren. 14 boats were sunk in Quell.")]
    [InlineData("In Orren 12 boats were sunk. In Quell 14 boats were sunk.")]
    [InlineData("On Monday, 12 boats were sunk. Another 14 boats were sunk.")]
    [InlineData("About 12 boats were sunk. 14 boats were sunk.")]
    [InlineData("Repairs will cost $4.2 million. Repairs will cost $4,217,880.")]
    [InlineData("They lost 12 boats. They lost 14 boats.")]
    [InlineData("The bill was 12 kroner. The bill was 14 boats.")]
    [InlineData("12 people came. 14 people left. 15 people.")]
    [InlineData("It began in 2029 boats. Its turnover rose 4 per cent, its costs rose 5 per cent.")]
    public void Figures_for_two_things_are_not_told(string line) => Assert.Empty(Read(line).OfType<TwoFigures>());

    [Theory]
    [InlineData("000_87ea1ef8ced58726.txt", "en")]
    [InlineData("fictional-cableway-fr.txt", "fr")]
    [InlineData("fictional-ferry-company.md", "en")]
    [InlineData("fictional-ferry-guild.txt", "en")]
    [InlineData("fictional-quay-flood.txt", "en")]
    public void The_samples_articles_have_no_two_figures_for_one_thing_and_no_wrong_weekday(string file, string language) => Assert.DoesNotContain(
        Read(File.ReadAllText(Path.Combine(Testing.SourceTree.Root, "seeds", file)), language), remark => remark is TwoFigures or WrongWeekday);

    private static ImmutableArray<SourceRemark> Read(string text, string language = "en")
    {
        var located = Located.Of($"title: T\nlanguage: {language}\nsources: {{a: a.txt}}\nsummary: T", ("a.txt", "Headline\n\n" + text));
        return located.Results.RemarksOn(located.Brief.Brief.Sources[0]);
    }

    private static ImmutableArray<SourceRemark> Remarks(string paragraph) =>
        SourceRemark.On(Articles.Source("Headline\n\n" + paragraph, rule: BriefingGen.Briefs.Model.ParagraphRule.Blank));
}
