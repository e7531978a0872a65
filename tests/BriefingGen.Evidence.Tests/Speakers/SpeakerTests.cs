using BriefingGen.Evidence.Speakers;

namespace BriefingGen.Evidence.Tests.Speakers;

/// <summary>Who speaks the words “We stay” in texts as newspapers write them. Everybody is fictional.</summary>
public class SpeakerTests
{
    private const string Actors =
        """
        actors:
          holt: {name: Orla Holt, kind: person}
          pell: {name: Pell Vandermeer, kind: person}
          nori: {name: Nori al-Sabaq, kind: person}
          guild: {name: the Harbour Guild, aliases: [the Guild, la Guilde], kind: organisation}
          metro: {name: Elsin Metro (EM), kind: organisation}
          ministry: {name: the Ministry of Sea Passage, aliases: [the ministry], kind: organisation}
          authority: {name: the Water Authority, aliases: [l’Autorité], kind: organisation}
          paper: {name: the Dunmere Post, kind: organisation}
          dunmere: {name: Dunmere, kind: place}
          marrou: {name: Élise Marrou, kind: person}

        """;

    [Theory]
    [InlineData("“We stay,” Orla Holt said.", "holt")]
    [InlineData("“We stay,” said Orla Holt.", "holt")]
    [InlineData("“We stay”, said Orla Holt.", "holt")]
    [InlineData("“We stay.” — Orla Holt", "holt")]
    [InlineData("“We stay” (Orla Holt)", "holt")]
    [InlineData("Orla Holt: “We stay.”", "holt")]
    [InlineData("Holt on the strike: “We stay.”", "holt")]
    [InlineData("Ms. Holt told Pell Vandermeer: “We stay.”", "holt")]
    [InlineData("Holt told the Dunmere Post on Monday: “We stay.”", "holt")]
    [InlineData("In Dunmere, Orla Holt said: “We stay.”", "holt")]
    [InlineData("On Monday Orla Holt said: “We stay.”", "holt")]
    [InlineData("In a statement Holt said “We stay.”", "holt")]
    [InlineData("Orla Holt, a member of the Harbour Guild and of the Water Authority, told Elsin Metro that “We stay.”", "holt")]
    [InlineData("Orla Holt, who once worked for Elsin Metro, says: “We stay.”", "holt")]
    [InlineData("The harbour master, Orla Holt, said: “We stay.”", "holt")]
    [InlineData("“We stay,” said the harbour master, Orla Holt, who was hired by Elsin Metro.", "holt")]
    [InlineData("“We stay,” said harbour master Orla Holt of the Harbour Guild.", "holt")]
    [InlineData("“We stay,” said Harbour Guild secretary Orla Holt on Monday.", "holt")]
    [InlineData("Harbour Guild secretary Orla Holt said: “We stay.”", "holt")]
    [InlineData("“We stay,” Holt, secretary of the Guild, told the Dunmere Post.", "holt")]
    [InlineData("“We stay,” Holt said, adding that Vandermeer had lied.", "holt")]
    [InlineData("“We stay,” Holt told Vandermeer, who said nothing.", "holt")]
    [InlineData("“If they ask,” Holt said, “We stay.”", "holt")]
    [InlineData("“They asked,” said Holt. “We stay.”", "holt")]
    [InlineData("“We stay.” Vandermeer said: “They go.” Holt was not there.", "pell")]
    [InlineData("Holt met Vandermeer in Dunmere and said: “We stay.”", "holt")]
    [InlineData("Vandermeer said no, but Holt said: “We stay.”", "holt")]
    [InlineData("Vandermeer denied it. Holt, though, said: “We stay.”", "holt")]
    [InlineData("Asked about Elsin Metro, Holt said: “We stay.”", "holt")]
    [InlineData("According to Orla Holt, “We stay” was the answer given to Vandermeer.", "holt")]
    [InlineData("“We stay,” according to Holt.", "holt")]
    [InlineData("Vandermeer was told by Holt: “We stay.”", "holt")]
    [InlineData("Holt was quoted as saying: “We stay.”", "holt")]
    [InlineData("Vandermeer left on Monday. “We stay,” said Holt.", "holt")]
    [InlineData("A spokesman for Elsin Metro said: “We stay.”", "metro")]
    [InlineData("“We stay,” a spokeswoman for EM said.", "metro")]
    [InlineData("“We stay,” the ministry said in a statement to the Dunmere Post.", "ministry")]
    [InlineData("The Ministry of Sea Passage announced on Monday: “We stay.”", "ministry")]
    [InlineData("WE STAY, ORLA HOLT SAYS\n\n“We stay,” she said.", "holt")]
    [InlineData("Nori al-Sabaq, the prime minister, said: “We stay.”", "nori")]
    [InlineData("“We stay,” Prime Minister al-Sabaq said.", "nori")]
    [InlineData("Orla Holt leads the crews.\n\n“We stay,” she said.", "holt")]
    [InlineData("Orla Holt leads the crews. “They go,” she said.\n\nIt rained.\n\n“We stay,” she added.", "holt")]
    [InlineData("Mr. Vandermeer met Ms. Holt.\n\n“We stay,” he said.", "pell")]
    [InlineData("Mr. Vandermeer met Ms. Holt.\n\n“We stay,” she said.", "holt")]
    [InlineData("Holt said the crews would stay.\n\n“We stay.”", "holt")]
    [InlineData("Holt said: “They go.\n\n“We stay.”", "holt")]
    [InlineData("“We stay.\n\n“They go,” said Holt.", "holt")]
    [InlineData("“They go,” said Vandermeer. The ship was late.\n\n“We stay,” said Holt.", "holt")]
    [InlineData("Holt: ‘We stay’\n\nVandermeer left on Monday.", "holt")]
    [InlineData("‘We stay,’ says Guild’s Holt", "holt")]
    [InlineData("Holt, who called the plan “a trap”, said: “We stay.”", "holt")]
    [InlineData("Holt called the plan “a trap”. “We stay,” she said.", "holt")]
    [InlineData("Orla Holt and Pell Vandermeer said: “We stay.”", "holt")]
    [InlineData("Orla Holt and Pell Vandermeer said: “We stay.”", "pell")]
    [InlineData("Orla Holt shrugged. “We stay.”", "holt")]
    [InlineData("Dr. Holt wrote: “We stay.”", "holt")]
    [InlineData("The U.S. envoy met Holt. “We stay,” Holt said.", "holt")]
    [InlineData("Holt asks: “We stay.”", "holt")]
    [InlineData("Elsin Metro claims “We stay” was never said.", "metro")]
    public void The_nearest_subject_of_a_word_of_saying_speaks(string article, string speaker) =>
        Assert.IsType<SpeakerNamed>(Find(article, speaker));

    [Theory]
    [InlineData("« We stay », a déclaré Élise Marrou.", "marrou")]
    [InlineData("« We stay », dit Élise Marrou, institutrice à Dunmere.", "marrou")]
    [InlineData("Élise Marrou a dit à Orla Holt : « We stay. »", "marrou")]
    [InlineData("« They go, explique Mme Marrou. » La Guilde se tait.\n\n« We stay », a-t-elle ajouté.", "marrou")]
    [InlineData("Selon Élise Marrou, « We stay » fut la réponse.", "marrou")]
    [InlineData("D’après l’Autorité, « We stay ».", "authority")]
    [InlineData("« We stay », assure l’Autorité.", "authority")]
    [InlineData("M. Vandermeer est parti. Mme Marrou reste.\n\n« We stay », dit-elle.", "marrou")]
    [InlineData("La présidente, Élise Marrou, s’est exclamée : « We stay ! »", "marrou")]
    [InlineData("Élise Marrou : « We stay »", "marrou")]
    public void French_is_read_too(string article, string speaker) => Assert.IsType<SpeakerNamed>(Find(article, speaker, "fr"));

    [Theory]
    [InlineData("“We stay,” Orla Holt said. Pell Vandermeer watched.", "pell", "holt")]
    [InlineData("Vandermeer said no.\n\n“We stay,” Orla Holt said.", "pell", "holt")]
    [InlineData("“They go,” Vandermeer said. “We stay,” said Holt.", "pell", "holt")]
    [InlineData("“They go,” Vandermeer said. “We stay,” said Holt.\n\n“No,” said Vandermeer.", "pell", "holt")]
    [InlineData("Elsin Metro’s director, Pell Vandermeer, said: “We stay.”", "metro", "pell")]
    public void Another_name_may_be_nearer(string article, string speaker, string nearer) =>
        Assert.Equal(nearer, Assert.IsType<AnotherNearer>(Find(article, speaker)).Actor?.Id.Value);

    [Theory]
    [InlineData("“We stay,” Orla Holt said.", "pell", "holt")]
    [InlineData("“We stay,” Orla Holt told Pell Vandermeer.", "pell", "holt")]
    [InlineData("Orla Holt told the Swiss TV channel Dunmere Post on Monday: “We stay.”", "paper", "holt")]
    [InlineData("In Dunmere, Orla Holt said: “We stay.”", "dunmere", "holt")]
    [InlineData("“We stay,” said Tam Quill.", "pell", null)]
    [InlineData("“We stay,” said Marta Holt.", "holt", null)]
    [InlineData("“We stay,” officials said.", "holt", null)]
    [InlineData("“Vandermeer lied, and We stay,” Orla Holt said.", "pell", "holt")]
    [InlineData("Pell Vandermeer left.\n\nIt rained.\n\n“We stay,” said Holt.", "pell", "holt")]
    public void Who_is_named_nowhere_near_does_not_speak(string article, string speaker, string? instead) =>
        Assert.Equal(instead, Assert.IsType<SpeakerNotNamed>(Find(article, speaker)).Actor?.Id.Value);

    [Theory]
    [InlineData("Orla Holt", "“We stay,” said Ms Holt.")]
    [InlineData("Jean-Luc de la Tour", "“We stay,” said Mr de la Tour.")]
    [InlineData("Tam Quill", "“We stay,” said Tam Quill, 52.")]
    [InlineData("Northern Crews Union (NCU)", "“We stay,” the NCU said.")]
    public void A_bare_name_is_enough(string name, string article) =>
        Assert.IsType<SpeakerNamed>(Find(article, $"'{name}'", actors: ""));

    [Fact]
    public void The_publishers_own_words_need_no_marks()
    {
        Assert.IsType<SpeakerIsPublisher>(Find("We stay, and that is all.", "s"));
        Assert.IsType<AnotherNearer>(Find("“We stay,” said Holt.", "s"));
    }

    [Fact]
    public void In_a_language_without_words_of_saying_nothing_is_guessed() =>
        Assert.IsType<SpeakerUnread>(Find("„We stay“, sagte Pell Vandermeer.", "holt", "de"));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("said said said “We stay” said said")]
    [InlineData("\uD83D “We stay” \uDE00 said \uD83D")]
    [InlineData(": - ( “We stay” ) - : , according to")]
    [InlineData("“We stay” - ")]
    [InlineData("-il dit “We stay” dit-")]
    public void Nothing_that_a_source_holds_breaks_it(string article)
    {
        foreach (var language in new[] { "en", "fr" })
            Assert.NotNull(Find(article + " We stay", "holt", language));
    }

    private static SpeakerFinding? Find(string article, string speaker, string language = "en", string actors = Actors)
    {
        var located = Located.Of(
            $"title: T\nsources: {{s: {{archive: s.txt, publisher: Tideway, language: {language}}}}}\n{actors}quotes:\n  - {{speaker: {speaker}, text: We stay}}\n",
            ("s.txt", article));
        return located.Results.QuoteOf(located.Brief.Brief.Quotes[0]).Speaker;
    }
}
