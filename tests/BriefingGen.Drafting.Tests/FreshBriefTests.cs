using BriefingGen.Briefs.Schema;
using BriefingGen.Testing;

namespace BriefingGen.Drafting.Tests;

public class FreshBriefTests
{
    private const string Seed = "000_87ea1ef8ced58726.txt";

    public static TheoryData<string> Seeds => new(
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "seeds"), "*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_seeds_article_gives_this_brief() => Golden.Verify(Drafts.OfSeeds(Seed).Draft().Text);

    [Fact]
    public void Two_sources_give_this_brief() =>
        Golden.Verify(Drafts.OfSeeds("fictional-ferry-guild.txt", "fictional-ferry-forum.txt").Draft().Text);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_fresh_brief_has_no_errors_and_quotes_somebody(string seed)
    {
        var drafts = Drafts.OfSeeds(seed);
        var drafted = drafts.Draft();

        Assert.Empty(drafted.Errors);
        Assert.Empty(drafts.Errors(drafted.Text));
        Assert.Equal(drafted.LiveQuotes, Drafts.Read(drafted.Text).Quotes.Length);
        Assert.NotEqual(0, drafted.LiveQuotes);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_proposal_can_be_uncommented_alone(string seed)
    {
        var drafts = Drafts.OfSeeds(seed);
        var count = 0;
        foreach (var (line, text) in Uncommenting.All(drafts.Draft().Text))
        {
            count++;

            // Words that are still to be filled in are in no source, “…” is nobody’s name, and an id that is proposed may be of
            // something proposed.
            var errors = drafts.StructureErrors(text).Except(["evidence-not-found", "unknown-id", .. Unwritten.Codes]);
            Assert.True(!errors.Any(), $"{line}\n{string.Join(", ", errors)}\n\n{text}");
        }

        Assert.InRange(count, 80, 300);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_proposed_in_full_passes_every_check_when_uncommented_alone(string seed)
    {
        var drafts = Drafts.OfSeeds(seed);
        var text = drafts.Draft().Text;
        foreach (var (entry, alone) in Sections.SelectMany(section => Uncommenting.EntriesAlone(text, section)).Where(entry => !Unwritten.Is(entry.Entry)))
            Assert.True(drafts.Errors(alone) is [], $"{entry}\n{string.Join(", ", drafts.Errors(alone))}");
    }

    [Fact]
    public void Every_key_of_the_contract_stands_in_it_with_its_explanation()
    {
        var text = Drafts.OfSeeds(Seed).Draft().Text;
        var words = string.Join(' ', text.Split([' ', '\n', '#'], StringSplitOptions.RemoveEmptyEntries));

        foreach (var mapping in Mappings(BriefKeys.Brief))
        {
            Assert.All(mapping.Keys, key =>
            {
                Assert.Matches($@"(?m)(^|[ {{]){key.Name}:( |$)", text);
                Assert.Contains(key.Text, words, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void Every_key_of_the_contract_can_be_reached_by_uncommenting()
    {
        var drafts = Drafts.OfSeeds(Seed);
        var texts = Uncommenting.All(drafts.Draft().Text).Select(uncommented => uncommented.Text).ToList();

        // Of each kind of mapping, all keys: those of a fact are counted in the facts’ own part of the text.
        Assert.All(
            BriefKeys.Brief.Keys.Where(key => key.Entry is not null),
            section => Assert.All(section.Entry!.Keys, key => Assert.Contains(texts, text => Part(text, section.Name).Any(line => IsLive(line, key.Name)))));
    }

    private static readonly string[] Sections = ["facts", "demands", "timeline"];

    private static IEnumerable<string> Part(string text, string section) => text.Split('\n')
        .SkipWhile(line => !line.StartsWith(section + ":", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => line.Length > 0 && (line[0] is ' ' or '#'));

    private static bool IsLive(string line, string key) => line.TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal);

    private static IEnumerable<MappingDescription> Mappings(MappingDescription mapping) =>
        [mapping, .. mapping.Keys.Select(key => key.Entry).OfType<MappingDescription>().SelectMany(Mappings)];
}
