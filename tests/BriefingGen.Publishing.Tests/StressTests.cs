using System.Globalization;
using System.Text;
using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Typesetting.Fonts;
using Xunit.Abstractions;

namespace BriefingGen.Publishing.Tests;

/// <summary>
/// Briefs that are long, odd or hostile, to the PDF. A normal run builds them at a tenth of their size or less; `.ci/stress` sets
/// BRIEFGEN_STRESS=full and has them whole. tests/STRESS.md lists what is tried and where.
/// </summary>
public sealed class StressTests(ITestOutputHelper output) : IDisposable
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("BRIEFGEN_STRESS") == "full";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_facts_table_of_thousands_of_rows_is_built()
    {
        var rows = Size(1_000, 50_000);
        var brief = Brief("facts:") + string.Concat(Enumerable.Range(1, rows).Select(row => Line($"  - {{label: Case {row}, value: moved on, evidence: case {row} was moved on}}")));
        var outcome = Publish(brief, string.Concat(Enumerable.Range(1, rows).Select(row => Line($"The office said that case {row} was moved on.\n"))));
        Built(outcome);
        Assert.True(outcome.Pages >= rows / 50, $"{outcome.Pages} pages");
    }

    [Fact]
    public void A_paragraph_of_two_megabytes_is_built()
    {
        var size = Size(600_000, 2_000_000);
        var words = string.Concat(Enumerable.Repeat("we have seen the water rise in every street and ", size / 48));
        Built(Publish(Fact("moved on", "the office was moved on") + "annex: full\n", $"The office said that the office was moved on, {words} went.\n"));
    }

    [Fact]
    public void A_summary_of_hundreds_of_cited_paragraphs_is_built()
    {
        var summary = string.Concat(Enumerable.Range(0, Size(500, 5_000)).Select(_ => "\n  The office said that it was moved on, and that it may be moved on again before the year is out. [@f]\n"));
        Built(Publish(Fact("moved on", "the office was moved on") + "summary: |\n" + summary, "The office said that the office was moved on.\n"));
    }

    [Fact]
    public void Many_references_to_one_passage_are_built()
    {
        var count = Size(300, 5_000);
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
        var text = "The office said that the office was moved on.\n\n" + string.Concat(Enumerable.Repeat(line, (Size(1 << 20, 16 << 20) / line.Length) - 2));
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

    [LinuxFact]
    public void A_folder_that_takes_no_files_is_told()
    {
        // Not even root makes a file there.
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "out"), "/proc/self/fd");
        var outcome = Publish(Fact("moved on", "the office was moved on"), "The office said that the office was moved on.\n");
        Assert.Equal(BriefResult.Unwritten, outcome.Result);
    }

    [Fact]
    public async Task An_archive_that_changes_while_it_is_read_is_one_text_or_a_finding()
    {
        const string Said = "The office said that the office was moved on.\n\n";
        var texts = new[] { Said, "", Said + new string('x', 200_000), Said + string.Concat(Enumerable.Repeat("It went on and on.\n\n", 5_000)) }.Select(Encoding.UTF8.GetBytes).ToArray();
        var archive = _folder.Write("article.txt", texts[0]);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            using var file = new FileStream(archive, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                // Cut, and then written over from the beginning: a reader may see each length between.
                file.SetLength(texts[i % texts.Length].Length / 2);
                file.Position = 0;
                file.Write(texts[i % texts.Length]);
                file.Flush();
            }
        });
        var outcomes = Enumerable.Range(0, Size(20, 400)).Select(_ => Publish(Fact("moved on", "the office was moved on"), article: null)).ToArray();
        await stop.CancelAsync();
        await writer;
        output.WriteLine(string.Join('\n', outcomes.CountBy(outcome => outcome.Result)));
        Assert.All(outcomes, outcome =>
        {
            Assert.Contains(outcome.Result, (BriefResult[])[BriefResult.Written, BriefResult.Refused]);
            // Where the file was made longer before it was written, NULs stand between: that is no text (file-type).
            Assert.All(
                outcome.Diagnostics.Where(finding => finding.Severity == Severity.Error),
                finding => Assert.Contains(finding.Rule.Code, (string[])["evidence-not-found", "source-empty", "encoding", "file-type"]));
        });
    }

    [Fact]
    public void A_glyph_of_each_character_that_the_fonts_have_is_printed_in_every_face()
    {
        var faces = from family in Enum.GetValues<FontFamily>() select FontLibrary.Face(family);
        var characters = Enumerable.Range(0xA1, 0xFFFF - 0xA1).Where(code => !char.IsSurrogate((char)code) && char.IsLetterOrDigit((char)code) && faces.Any(face => face.Has(code))).ToArray();
        var words = string.Join(' ', characters.Chunk(8).Select(chunk => string.Concat(chunk.Select(code => (char)code))));
        var outcome = Publish(
            Fact("moved on", "the office was moved on") + $"summary: |\n  {words} *{words}* **{words}** ***{words}*** [@f]\n",
            $"The office said that the office was moved on.\n\n{words}\n");
        Built(outcome);
        output.WriteLine($"{characters.Length} characters, {outcome.Size} bytes");
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(16, false)]
    [InlineData(16, true)]
    public void Lists_in_lists_are_built(int depth, bool isClearPrint)
    {
        var summary = string.Concat(Enumerable.Range(0, depth).Select(level => $"  {new string(' ', 2 * level)}- The office said that it was moved on, and went on and on. [@f]\n"));
        var outcome = Publish(Fact("moved on", "the office was moved on") + "summary: |\n" + summary, "The office said that the office was moved on.\n", isClearPrint);
        Built(outcome);
        Assert.DoesNotContain(outcome.Diagnostics, finding => finding.Rule.Code == "word-broken");
    }

    [Fact]
    public void Lists_without_end_are_refused() => Assert.Contains(
        Publish(
            Fact("moved on", "the office was moved on") + "summary: |\n" + string.Concat(Enumerable.Range(0, 60).Select(level => $"  {new string(' ', 2 * level)}- It was moved on. [@f]\n")),
            "The office said that the office was moved on.\n").Diagnostics,
        finding => finding.Rule.Code == "wrong-shape");

    [Fact]
    public void A_heading_for_each_of_thousands_of_sources_is_built()
    {
        // A heading of the reader's own is a source's in the annex; there is no other without end.
        var count = Size(200, 10_000);
        var sources = string.Concat(Enumerable.Range(0, count).Select(i => Line($"  s{i}: {{archive: article.txt, publisher: the office, title: Statement {i}}}")));
        var facts = string.Concat(Enumerable.Range(0, count).Select(i => Line($"  - {{label: Office, value: moved on, evidence: {{source: s{i}, exact: was moved on}}, according-to: s{i}}}")));
        Built(Publish($"title: T\nissued: 2031-03-14\nsources:\n{sources}facts:\n{facts}", "The office said that the office was moved on.\n"));
    }

    [Fact]
    public void A_thousand_pages_in_one_section_are_built()
    {
        var pages = Size(100, 1_000);
        var paragraph = string.Concat(Enumerable.Repeat("We have seen the water rise in every street, and it is not over. ", 6)) + "\n\n";
        var outcome = Publish(
            Fact("moved on", "the office was moved on") + "annex: full\n",
            "The office said that the office was moved on.\n\n" + string.Concat(Enumerable.Repeat(paragraph, pages * 10)));
        Built(outcome);
        Assert.True(outcome.Pages >= pages, $"{outcome.Pages} pages");
    }

    [Fact]
    public void A_brief_of_one_key_is_told_what_it_lacks()
    {
        var outcome = Publish("title: T\n", "");
        Assert.Equal(BriefResult.Refused, outcome.Result);
        Assert.Contains(outcome.Diagnostics, finding => finding.Rule.Code == "missing-key");
    }

    public void Dispose() => _folder.Dispose();

    private int Size(int normal, int full)
    {
        var size = IsFull ? full : normal;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} (a normal run has {normal:N0}, .ci/stress {full:N0})"));
        return size;
    }

    private static string Brief(string rest) => $"title: T\nissued: 2031-03-14\nsources: {{a: {{archive: article.txt, publisher: the office}}}}\n{rest}\n";

    private static string Fact(string value, string evidence) =>
        Brief($"facts:\n  - {{id: f, label: Office, value: {value}, evidence: {evidence}}}");

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture) + "\n";

    /// <param name="article">None: what is there already.</param>
    private BriefOutcome Publish(string yaml, string? article, bool isClearPrint = false)
    {
        if (article is not null)
            _folder.Write("article.txt", article);
        var options = new PublishingOptions { OutputFolder = Path.Combine(_folder.Path, "out"), Root = _folder.Path, ClearPrint = isClearPrint };
        return new Publisher(options).Publish(new BriefPath(_folder.Write("brief.yaml", yaml), "brief"));
    }

    private static void Built(BriefOutcome outcome) => Assert.True(
        outcome.Result == BriefResult.Written,
        $"{outcome.Result}: {string.Join('\n', outcome.Diagnostics.Where(finding => finding.Severity == Severity.Error).Take(4).Select(finding => $"{finding.Rule.Code}: {finding.Message}"))}");
}
