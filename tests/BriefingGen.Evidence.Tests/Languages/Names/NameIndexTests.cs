using BriefingGen.Evidence.Languages.Names;

namespace BriefingGen.Evidence.Tests.Languages.Names;

public class NameIndexTests
{
    private const string Source =
        """
        PORT ELLOWICK – Crews of the Dunmere ferry will stop work, the Guild of Deck and Engine Hands (GDEH) said.

        “We will wait,” Orla Holt said. Ms Holt leads the Guild’s members with Tam Quillory, a Marendan from Little Hask.
        Nouri al-Maliki told Leman Blue that the United Nations and the Iraqi government had read Rule 9(2).

        Pell Vandermeer of Elsin Metro and J. K. Rowe met Ban Ki-moon in the U.S. on the number 4 tram with Lusa Q. Rowe.
        """;

    [Theory]
    [InlineData("told Orla Holt")]
    [InlineData("Orla Holt’s crews")]
    [InlineData("met Holt")]
    [InlineData("met Mr Vandermeer and President Holt")]
    [InlineData("in Port Ellowick")]
    [InlineData("by al-Maliki and Maliki")]
    [InlineData("the Guild of Deck and Engine Hands")]
    [InlineData("the GDEH and the US")]
    [InlineData("J.K. Rowe with J. K. Rowe")]
    [InlineData("Ban Ki‑moon")]
    [InlineData("the United Nations")]
    [InlineData("Angry crews of the Guild")]
    [InlineData("GDEH secretary Tam Quillory")]
    [InlineData("met Lusa Rowe")]
    [InlineData("met Lusa Q. Rowe Jr.")]
    [InlineData("the Holts")]
    public void Names_that_stand_together_stand(string text) => Assert.Equal("", ReadNames.Found(text, Source).Replace("Angry: Doubtful", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("told Orla Halt", "Halt: Differs Orla Holt")]
    [InlineData("told Orlo Holt", "Orlo: Differs Orla Holt")]
    [InlineData("told Tam Holt", "Tam: Differs Orla Holt")]
    [InlineData("told Tam Vandermeer", "Tam: Differs Pell Vandermeer")]
    [InlineData("Tam Vandermeer told", "Tam: Differs Pell Vandermeer")]
    [InlineData("Mr Vandermere told", "Vandermere: Differs Vandermeer")]
    [InlineData("met Nuri al-Maliki", "Nuri: Differs Nouri al-Maliki")]
    [InlineData("on Léman Blue", "Léman: Differs Leman Blue")]
    [InlineData("on Leman Bleu", "Bleu: Differs Leman Blue")]
    [InlineData("in Port Ellowich", "Ellowich: Differs PORT ELLOWICK")]
    [InlineData("of Guild of Desk", "Desk: Differs Guild of Deck")]
    [InlineData("the GDEA said", "GDEA: Differs GDEH")]
    [InlineData("in Big Hask", "Big: Differs Little Hask")]
    [InlineData("Ellowich is calm", "Ellowich: Differs ELLOWICK")]
    [InlineData("the Guild of Ferries", "Ferries: Differs Guild of Deck")]
    [InlineData("the President spoke", "President: Doubtful")]
    [InlineData("met Holts", "Holts: Differs Holt")]
    [InlineData("in Zanzibar", "Zanzibar: Absent")]
    [InlineData("the UN and Iraq", "UN: Related · Iraq: Related")]
    [InlineData("in Marenda", "Marenda: Related")]
    [InlineData("Traffic stops", "Traffic: Doubtful")]
    public void A_changed_name_is_shown_beside_the_closest(string text, string found) => Assert.Equal(found, ReadNames.Found(text, Source));

    [Fact]
    public void A_declared_name_stands() =>
        Assert.Equal("Léman Bleu: Declared", ReadNames.Found("on Léman Bleu", Source, declared: "Léman Bleu"));

    [Theory]
    [InlineData("under Rule 9(2)", true)]
    [InlineData("under Rule 9(3)", false)]
    [InlineData("the number 4 tram", true)]
    [InlineData("the number 5 tram", false)]
    [InlineData("met Ban Ki-moon 4 times", false)]
    public void A_number_belongs_to_a_name_that_has_it_in_the_source(string text, bool stands)
    {
        var index = NameIndex.Of([Source], "en");
        Assert.Equal(stands, NameReader.For("en")!.Read(text).Any(mention => index.Find(mention).HasNumber));
    }

    [Fact]
    public void Typed_names_are_looked_up_whatever_their_case()
    {
        var index = NameIndex.Of(Source.Split("\n\n"), "en");
        Assert.Equal(new NamePlace(0, 43, 4), index.FindWords("WILL") ?? default);
        Assert.Equal(2, index.FindWords("pell vandermeer of ELSIN")?.Text);
        Assert.Null(index.FindWords("Orla Quillory"));
    }
}
