using BriefingGen.Testing;

namespace BriefingGen.Drafting.Tests;

public class ProposalTests
{
    private static readonly string[] Sections = ["facts", "demands", "timeline"];

    public static TheoryData<string> Fixtures => new(
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests/BriefingGen.Evidence.Tests/Fixtures/quotations"), "*")
            .Where(path => Path.GetExtension(path) is ".txt" or ".md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Each_fact_demand_and_timeline_entry_passes_every_check_when_uncommented_alone(string name)
    {
        var drafts = Drafts.OfFixture("BriefingGen.Evidence.Tests/Fixtures/quotations/" + name);
        Assert.Equal(0, Failing(drafts, out var count));
        Assert.NotEqual(0, count);
    }

    [Theory]
    [MemberData(nameof(HostileArticleTests.Articles), MemberType = typeof(HostileArticleTests))]
    public void So_does_each_of_a_hostile_article(string name, string text) => Assert.Equal(0, Failing(Drafts.OfFile(name, text), out _));

    [Fact]
    public void Figures_are_proposed_with_what_they_count_and_the_sentence_they_stand_in()
    {
        var facts = Entries("facts", "A title\n\nThe tide carried sea water into 64 houses and the fish market, and more than 140 people slept in the net store.\n\n“We have seen the water rise,” said Oda Brennick." + Ending);

        Assert.Equal([("Houses", "64 houses"), ("People", "more than 140 people")], facts.Take(2).Select(fact => (Value(fact, "label"), Value(fact, "value"))));
        Assert.All(facts[..2], fact => Assert.Contains("and more than 140 people slept", string.Join(' ', fact.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal));
    }

    [Fact]
    public void More_figures_than_a_person_would_read_are_counted()
    {
        var text = "A title\n\n" + string.Join("\n\n", Enumerable.Range(1, 5_000).Select(night => $"In the night the watch counted {night + 10_000} crates in the harbour of Ellowick."));

        var drafted = Drafts.Of(text).Draft();

        Assert.Equal(12, drafted.ProposedFacts);
        Assert.Contains("of 5,000 figures of article; it has 4,988 more.", string.Join(' ', drafted.Text.Split([' ', '\n', '#'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_megabytes_of_sentences_give_a_brief_that_a_person_can_read()
    {
        var text = "A title\n\n" + string.Join("\n\n", Enumerable.Range(1, 20_000).Select(night =>
            $"On 3 May 2031 the watch of pier {night} asked the Harbour Trust to close {night} gates, which it had seen open that night."));

        var drafted = Drafts.Of(text).Draft();

        Assert.InRange(text.Length, 2_000_000, 4_000_000);
        Assert.InRange(drafted.Text.Length, 1, 40_000);
        Assert.Empty(drafted.Errors);
        Assert.Equal((12, 8, 12), (drafted.ProposedFacts, drafted.ProposedDemands, drafted.ProposedEntries));
    }

    [Theory]
    [InlineData("On 3 May 2031 the pier was closed to all.", "2031-05-03")]
    [InlineData("In May 2031 the pier was closed to all.", "2031-05")]
    [InlineData("The pier was closed from 3 May to 6 May 2031 for works.", "2031-05-03/2031-05-06")]
    [InlineData("On 3 May 2031 at 14:00 the pier was closed to all.", "2031-05-03")]
    [InlineData("The pier has been closed to all since 3 May 2031.", null)]
    [InlineData("The pier must be closed to all by the end of May 2031.", null)]
    [InlineData("Published: 5 May 2031\n\nThe pier will be closed on Saturday to all who live there.", null)]
    [InlineData("On Saturday the pier was closed to all.", null)]
    [InlineData("On 3 May the pier was closed to all.", null)]
    [InlineData("The pier was closed yesterday to all who live there.", null)]
    [InlineData("Published: 5 May 2031\n\nThe pier was closed on Saturday to all who live there.", "2031-05-03")]
    [InlineData("Published: 5 May 2031\n\nThe pier was closed yesterday to all who live there.", "2031-05-04")]
    public void A_date_that_is_not_written_is_only_proposed_where_it_can_be_counted(string text, string? date)
    {
        var entries = Entries("timeline", "The harbour and its people\n\n" + text + Ending);

        Assert.Equal(date is null ? [] : [$"  - date: {date}"], entries.Select(entry => entry.Split('\n')[0].TrimEnd()).Select(line => line.Split(" #")[0].TrimEnd()));
    }

    [Fact]
    public void Of_several_dates_in_a_sentence_the_editor_takes_one()
    {
        var drafted = Drafts.Of("The harbour and its people\n\nThe pier, built on 4 June 1990, was closed on 3 May 2031 to all who live there." + Ending).Draft();

        Assert.Contains(
            "Write the date of the event: “4 June 1990” (1990-06-04), “3 May 2031” (2031-05-03).",
            string.Join(' ', drafted.Text.Split([' ', '\n', '#'], StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        Assert.Contains("- date: YYYY-MM-DD", drafted.Text, StringComparison.Ordinal);
        Assert.Empty(drafted.Errors);
    }

    [Theory]
    [InlineData("The Fishers’ Guild of Ellowick asked the Harbour Trust to publish the record of the third gate.",
        "the Fishers’ Guild of Ellowick", "the Harbour Trust", "request", "publish the record of the third gate")]
    [InlineData("Oda Brennick called on the Harbour Trust to close the pier.", "Oda Brennick", "the Harbour Trust", null, "close the pier")]
    [InlineData("In the evening, the residents, among them many of the fishers, demanded that the gate be closed at once.",
        "the residents", null, "demand", "that the gate be closed at once")]
    [InlineData("The Guild has asked for a rise in pay of 6.5 per cent from the company.", "the Guild", null, "request", "a rise in pay of 6.5 per cent from the company")]
    [InlineData("“We demand that the gate be closed at once,” said Oda Brennick, the harbour master.", "Oda Brennick", null, "demand", "that the gate be closed at once")]
    [InlineData("They urged the Harbour Trust to close the pier for good.", "…", "the Harbour Trust", null, "close the pier for good")]
    public void Demands_say_who_of_whom_and_what(string sentence, string by, string? to, string? kind, string text)
    {
        var demand = Assert.Single(Entries("demands", "The harbour and its people\n\n" + sentence + Ending));

        Assert.Equal((by, to, kind, text), (Value(demand, "by"), Value(demand, "to"), Value(demand, "kind"), Value(demand, "text")));
    }

    [Theory]
    [InlineData("La Guilde a demandé à la compagnie de publier le registre de la porte.", "la Guilde", "la compagnie", "request", "publier le registre de la porte")]
    [InlineData("Oda Brennick exige que la porte du port soit fermée.", "Oda Brennick", null, "demand", "que la porte du port soit fermée")]
    [InlineData("Le Forum demande à la compagnie un bateau du soir.", "le Forum", "la compagnie", "request", "un bateau du soir")]
    public void French_ones_too(string sentence, string by, string? to, string? kind, string text)
    {
        var demand = Assert.Single(Entries("demands", "Le port et ses habitants\n\n" + sentence + FrenchEnding));

        Assert.Equal((by, to, kind, text), (Value(demand, "by"), Value(demand, "to"), Value(demand, "kind"), Value(demand, "text")));
    }

    [Theory]
    [InlineData("The residents were asked to leave the pier at once.")]
    [InlineData("The demand for a new gate has not been met so far.")]
    [InlineData("The Guild did not ask the Trust to close the pier.")]
    public void What_nobody_asks_is_no_demand(string sentence) =>
        Assert.Empty(Entries("demands", "The harbour and its people\n\n" + sentence + Ending));

    private const string Ending =
        "\n\nThe people who live in the houses of the harbour have seen the water and the wind, and they are not to be told what it is that they have seen.";

    private const string FrenchEnding =
        "\n\nLes habitants de la rue ont vu la mer et le vent dans le port, et ils ne veulent pas que la ville leur dise ce qui est arrivé sur le quai.";

    private static List<string> Entries(string section, string article) =>
        [.. Uncommenting.EntriesAlone(Drafts.Of(article).Draft().Text, section).Select(entry => entry.Entry)
            .Where(entry => !entry.Contains("text: … [@", StringComparison.Ordinal))];

    private static string? Value(string entry, string key) => entry.Split('\n').Select(line => line.TrimStart(' ', '-').Split(" #")[0].TrimEnd())
        .Where(line => line.StartsWith(key + ": ", StringComparison.Ordinal)).Select(line => line[(key.Length + 2)..]).FirstOrDefault();

    private static int Failing(Drafts drafts, out int count)
    {
        var text = drafts.Draft().Text;
        var entries = Sections.SelectMany(section => Uncommenting.EntriesAlone(text, section)).Where(entry => !Unwritten.Is(entry.Entry)).ToList();
        var failing = entries.Where(entry => drafts.Errors(entry.Text) is not []).ToList();
        count = entries.Count;
        Assert.True(failing.Count == 0, failing.Count == 0 ? "" : $"{failing[0].Entry}\n{string.Join(", ", drafts.Errors(failing[0].Text))}");
        return failing.Count;
    }
}
