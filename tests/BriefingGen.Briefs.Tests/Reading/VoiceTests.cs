using BriefingGen.Briefs.Model;

namespace BriefingGen.Briefs.Tests.Reading;

public class VoiceTests
{
    private const string Head =
        """
        title: T
        issued: 2014-08-31
        sources:
          ncri: {archive: a.txt, publisher: council}
          metro: {archive: b.txt, publisher: Elsin Metro (EM), short: the operator}
          paper: {archive: c.txt, publisher: the Gazette}
        actors:
          council: National Council of Resistance of Iran (NCRI)
          ziegler: {name: Jean Ziegler, aliases: [Mr. Ziegler], short: Ziegler}

        """;

    [Theory]
    [InlineData("ziegler")]
    [InlineData("Jean Ziegler")]
    [InlineData("Mr. Ziegler")]
    [InlineData("Ziegler")]
    public void An_actor_is_found_by_id_name_short_form_and_alias(string typed)
    {
        var voice = Assert.IsType<ActorVoice>(Speaker(typed));

        Assert.Equal("Jean Ziegler", voice.Actor.Name.Value);
        Assert.Equal(typed, voice.Written.Value);
    }

    [Fact]
    public void An_actor_is_found_by_the_whole_name_with_its_short_form() =>
        Assert.IsType<ActorVoice>(Speaker("National Council of Resistance of Iran (NCRI)"));

    [Fact]
    public void The_id_of_a_source_means_its_publisher() =>
        Assert.Equal("metro", Assert.IsType<PublisherVoice>(Speaker("metro")).Source.Id.Value);

    [Fact]
    public void A_name_that_no_actor_has_stays_a_name()
    {
        var voice = Assert.IsType<NamedVoice>(Speaker("Zahir Holt (ZH)"));

        Assert.Equal("Zahir Holt", voice.Name.Value);
        Assert.Equal("ZH", voice.Short.Value);
    }

    [Theory]
    [InlineData("zeigler")]
    [InlineData("protesters")]
    [InlineData("a-b-1")]
    public void What_looks_like_an_id_must_be_one(string typed) =>
        Assert.Equal(["unknown-id"], BriefText.Codes($"{Head}quotes:\n  - {{speaker: {typed}, text: x}}\n"));

    [Fact]
    public void A_source_is_called_as_its_editor_says_else_by_its_publisher()
    {
        var sources = BriefText.ReadClean($"{Head}summary: x\n").Sources;

        Assert.Equal(["NCRI", "the operator", "the Gazette"], sources.Select(source => source.ShortName!.Value));
        Assert.IsType<ActorVoice>(sources[0].Publisher);
    }

    [Fact]
    public void Actors_are_found_wherever_they_stand_in_the_file() =>
        Assert.IsType<ActorVoice>(BriefText.ReadClean(
            "quotes:\n  - {speaker: z, text: x}\nactors: {z: Zahir Holt}\nsources: {a: a.txt}\nissued: 2014-08-31\ntitle: T\n")
            .Quotes[0].Speaker[0]);

    private static Voice Speaker(string typed) =>
        BriefText.ReadClean($"{Head}quotes:\n  - speaker: {typed}\n    text: x\n").Quotes[0].Speaker.Single();
}
