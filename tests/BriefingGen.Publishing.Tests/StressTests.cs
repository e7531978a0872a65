using System.Globalization;
using System.Text;
using BriefingGen.Publishing.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Tests;

/// <summary>
/// Briefs that are long, odd or hostile, to the PDF. A normal run builds them at a tenth of their size or less; `.ci/stress` sets
/// BRIEFGEN_STRESS=full and has them whole. tests/STRESS.md lists what is tried and where.
/// </summary>
public sealed class StressTests : IDisposable
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("BRIEFGEN_STRESS") == "full";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_facts_table_of_thousands_of_rows_is_built()
    {
        var rows = IsFull ? 50_000 : 1_000;
        var brief = Brief("facts:") + string.Concat(Enumerable.Range(1, rows).Select(row => Line($"  - {{label: Case {row}, value: moved on, evidence: case {row} was moved on}}")));
        var outcome = Publish(brief, string.Concat(Enumerable.Range(1, rows).Select(row => Line($"The office said that case {row} was moved on.\n"))));
        Built(outcome);
        Assert.True(outcome.Pages >= rows / 50, $"{outcome.Pages} pages");
    }

    [Fact]
    public void A_paragraph_of_two_megabytes_is_built()
    {
        var size = IsFull ? 2_000_000 : 600_000;
        var words = string.Concat(Enumerable.Repeat("we have seen the water rise in every street and ", size / 48));
        Built(Publish(Fact("moved on", "the office was moved on") + "annex: full\n", $"The office said that the office was moved on, {words} went.\n"));
    }

    [Fact]
    public void A_summary_of_hundreds_of_cited_paragraphs_is_built()
    {
        // Of many more the reader says that there are too many marks.
        const int Paragraphs = 500;
        var summary = string.Concat(Enumerable.Range(0, Paragraphs).Select(_ => "\n  The office said that it was moved on, and that it may be moved on again before the year is out. [@f]\n"));
        Built(Publish(Fact("moved on", "the office was moved on") + "summary: |\n" + summary, "The office said that the office was moved on.\n"));
    }

    [Fact]
    public void Many_references_to_one_passage_are_built()
    {
        var count = IsFull ? 5_000 : 300;
        var points = string.Concat(Enumerable.Range(0, count).Select(_ => "  - The office says that it was moved on. [@f]\n"));
        Built(Publish(Fact("moved on", "the office was moved on") + "key-points:\n" + points, "The office said that the office was moved on.\n"));
    }

    [Fact]
    public void Two_hundred_sources_are_built()
    {
        var sources = string.Concat(Enumerable.Range(0, 200).Select(i => Line($"  s{i}: {{archive: s{i}.txt, publisher: Office {i}}}")));
        for (var i = 0; i < 200; i++)
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"s{i}.txt"), string.Create(CultureInfo.InvariantCulture, $"Office {i} was moved on.\n"));
        var facts = string.Concat(Enumerable.Range(0, 200).Select(i => Line($"  - {{label: Office, value: moved on, evidence: {{source: s{i}, exact: was moved on}}, according-to: s{i}}}")));
        Built(Publish($"title: T\nissued: 2031-03-14\nsources:\n{sources}facts:\n{facts}", ""));
    }

    [Fact]
    public void An_archive_of_sixteen_mebibytes_is_searched()
    {
        var line = "We have seen the water rise in every street, and it is not over.\n\n";
        var text = "The office said that the office was moved on.\n\n" + string.Concat(Enumerable.Repeat(line, ((IsFull ? 16 << 20 : 1 << 20) / line.Length) - 2));
        Built(Publish(Fact("moved on", "the office was moved on"), text));
    }

    [Fact]
    public void A_word_of_five_thousand_letters_is_broken_and_told()
    {
        var outcome = Publish(Fact(new string('x', 5_000), "the office was moved on"), "The office said that the office was moved on.\n");
        Built(outcome);
        Assert.Contains(outcome.Diagnostics, finding => finding.Rule.Code == "word-broken");
    }

    [Fact]
    public void A_title_of_four_hundred_letters_is_built() => Built(Publish(
        Fact("moved on", "the office was moved on").Replace("title: T", "title: " + string.Join(' ', Enumerable.Repeat("water", 67)), StringComparison.Ordinal),
        "The office said that the office was moved on.\n"));

    [Theory]
    [InlineData("Tj ET Q endstream endobj ) ( \\\\ <</A /B>> %%EOF (((")]
    [InlineData("e\\u0301 ﬁ ﬂ a\\tb \\u00AD \\u200D c")]
    [InlineData("{{ a / b }} <script> ]]> &amp; --> ]")]
    public void Operators_marks_and_markup_are_text_in_every_place(string words) => Built(Publish(
        Fact($"\"{words}\"", "the office was moved on").Replace("title: T", $"title: \"{words}\"\nsubtitle: \"{words}\"\nissuer: \"{words}\"", StringComparison.Ordinal),
        "The office said that the office was moved on.\n"));

    [Theory]
    [InlineData("a)(b.txt")]
    [InlineData("-rf $(x) `y` é.txt")]
    [InlineData("%s #1 'a' & b.txt")]
    public void A_source_with_an_odd_name_is_attached(string name)
    {
        _folder.Write(name, "The office said that the office was moved on.\n");
        Built(Publish(Fact("moved on", "the office was moved on").Replace("article.txt", $"'{name.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal), ""));
    }

    [LinuxFact]
    public void A_device_in_place_of_the_output_folder_is_told()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "out"), "/dev/full");
        var outcome = Publish(Fact("moved on", "the office was moved on"), "The office said that the office was moved on.\n");
        Assert.Equal(BriefResult.Unwritten, outcome.Result);
        Assert.Contains(outcome.Diagnostics, finding => finding.Rule.Code == "not-written");
    }

    [Fact]
    public void A_brief_of_one_key_is_told_what_it_lacks()
    {
        var outcome = Publish("title: T\n", "");
        Assert.Equal(BriefResult.Refused, outcome.Result);
        Assert.Contains(outcome.Diagnostics, finding => finding.Rule.Code == "missing-key");
    }

    public void Dispose() => _folder.Dispose();

    private static string Brief(string rest) => $"title: T\nissued: 2031-03-14\nsources: {{a: {{archive: article.txt, publisher: the office}}}}\n{rest}\n";

    private static string Fact(string value, string evidence) =>
        Brief($"facts:\n  - {{id: f, label: Office, value: {value}, evidence: {evidence}}}");

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture) + "\n";

    private BriefOutcome Publish(string yaml, string article)
    {
        _folder.Write("article.txt", Encoding.UTF8.GetBytes(article));
        var options = new PublishingOptions { OutputFolder = Path.Combine(_folder.Path, "out"), Root = _folder.Path };
        return new Publisher(options).Publish(new BriefPath(_folder.Write("brief.yaml", yaml), "brief"));
    }

    private static void Built(BriefOutcome outcome) => Assert.True(
        outcome.Result == BriefResult.Written,
        $"{outcome.Result}: {string.Join('\n', outcome.Diagnostics.Where(finding => finding.Severity == Severity.Error).Take(4).Select(finding => $"{finding.Rule.Code}: {finding.Message}"))}");
}
