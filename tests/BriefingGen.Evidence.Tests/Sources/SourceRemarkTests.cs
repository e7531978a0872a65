using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Tests.Sources;

public class SourceRemarkTests
{
    [Fact]
    public void The_seeds_quotation_never_closes_and_its_last_paragraph_belongs_to_the_page()
    {
        var located = Located.Seed();
        var remarks = located.Brief.RemarksOn(located.Brief.Brief.Sources[0]);
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

    private static ImmutableArray<SourceRemark> Remarks(string paragraph) =>
        SourceRemark.On(Articles.Source("Headline\n\n" + paragraph, rule: BriefingGen.Briefs.Model.ParagraphRule.Blank));
}
