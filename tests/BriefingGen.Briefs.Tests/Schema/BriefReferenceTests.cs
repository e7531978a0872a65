using System.Text.RegularExpressions;
using BriefingGen.Briefs.Schema;
using BriefingGen.Briefs.Tests.Reading;

namespace BriefingGen.Briefs.Tests.Schema;

public partial class BriefReferenceTests
{
    private readonly string _page = BriefReference.ToMarkdown();

    [Fact]
    public void The_page_beside_the_briefs_is_the_one_that_the_readers_make() =>
        GeneratedFile.Verify("briefs/REFERENCE.md", _page);

    [Fact]
    public void The_smallest_brief_it_shows_is_one() =>
        Assert.Equal(["undated"], BriefText.Codes(ReferenceText.SmallestBrief));

    [Fact]
    public void Each_kind_of_entry_has_a_section_and_each_key_a_row_there()
    {
        foreach (var shape in MappingShapes.All())
        {
            var section = Regex.Split(_page, @"^## ", RegexOptions.Multiline)
                .Single(part => part.StartsWith(MappingShapes.NameOf(shape) + "\n", StringComparison.OrdinalIgnoreCase));
            Assert.All(shape.Keys, key => Assert.Contains($"\n| `{key.Name}` | ", section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_row_of_a_table_has_the_cells_of_its_head()
    {
        var cells = 0;
        foreach (var line in _page.Split('\n'))
        {
            var here = Bar().Count(line);
            if (cells > 0 && here > 0)
                Assert.True(here == cells, line);
            cells = here;
        }
    }

    [Fact]
    public void Every_link_leads_to_a_heading()
    {
        var anchors = Heading().Matches(_page)
            .Select(match => match.Groups[1].Value.ToLowerInvariant().Replace(' ', '-'))
            .ToList();

        Assert.Equal(anchors.Distinct(), anchors);
        Assert.All(Link().Matches(_page).Select(match => match.Groups[1].Value), link => Assert.Contains(link, anchors));
    }

    [Theory]
    [InlineData("Who says so. Voice, or a list. | if `status` is `alleged` | the source of the evidence | `ncri` |")]
    [InlineData("`quotes` · `demands` · `sources`. | this, or `fact` | – | `demands` |")]
    [InlineData("| `date` | When it happened. Date. | with `inferred` | – | `2013-09-01` |")]
    public void A_row_says_when_a_key_is_needed(string row) =>
        Assert.Contains(row, _page, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();
}
