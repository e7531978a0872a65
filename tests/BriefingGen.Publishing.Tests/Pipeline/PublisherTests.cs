using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Tests.Pipeline;

public sealed class PublisherTests : IDisposable
{
    private const string Article = "The ferry Affable sank\n\nThe Harbour Office said that 12 people 😀 were saved.\n";

    private readonly TemporaryFolder _folder = new();

    public PublisherTests() => _folder.Write("seeds/article.txt", Article);

    [Fact]
    public void A_character_that_no_font_has_is_an_error_at_its_very_place_in_the_brief()
    {
        var outcome = Publish(Brief("Saved 😀", "12 people"));

        var finding = Assert.Single(outcome.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(BriefResult.Refused, outcome.Result);
        Assert.Equal(("missing-glyph", "9:18"), (finding.Rule.Code, finding.Primary!.Span.File.PositionOf(finding.Primary.Span.Start).ToString()));
    }

    [Fact]
    public void A_character_that_no_font_has_in_a_source_is_a_note_and_the_PDF_is_written()
    {
        var outcome = Publish(Brief("Saved", "12 people"));

        var finding = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("missing-glyph", Severity.Note), (finding.Rule.Code, finding.Severity));
        Assert.Contains("U+1F600", finding.Message, StringComparison.Ordinal);
        Assert.Equal(BriefResult.Written, outcome.Result);
        Assert.Equal(outcome.Size, new FileInfo(outcome.Output!).Length);
    }

    [Fact]
    public void A_source_that_is_not_there_is_told_at_the_line_that_names_it()
    {
        var outcome = Publish(Brief("Saved", "12 people").Replace("article.txt", "artikel.txt", StringComparison.Ordinal));

        Assert.Contains(outcome.Diagnostics, finding => finding.Rule.Code == "source-missing" && finding.Primary is not null);
    }

    [Fact]
    public void An_archive_written_one_folder_too_high_is_told_as_it_must_stand()
    {
        _folder.Write("briefs/seeds/near.txt", Article);

        var outcome = Publish(Brief("Saved", "12 people").Replace("../seeds/article.txt", "../../seeds/near.txt", StringComparison.Ordinal));

        Assert.Equal(
            "did you mean “seeds/near.txt”?",
            Assert.Single(Assert.Single(outcome.Diagnostics, finding => finding.Rule.Code == "outside-root").Help));
    }

    [Fact]
    public void A_misspelt_set_of_templates_is_told_the_one_that_lies_beside_the_brief()
    {
        _folder.Write("briefs/templates/flash/en/summary.md.sbn", "Short.");

        var outcome = Publish(Brief("Saved", "12 people") + "\ntemplate: flsh\n");

        Assert.Equal(
            "did you mean “flash”?",
            Assert.Single(Assert.Single(outcome.Diagnostics, finding => finding.Rule.Code == "template-unknown").Help));
    }

    [Fact]
    public void A_figure_in_a_templates_own_words_that_the_source_does_not_have_is_told_at_the_templates_line()
    {
        _folder.Write("briefs/templates/loud/en/summary.md.sbn", "{{ for run in runs }}{{ end }}\nThe Harbour Office said that 14 people were saved.[@saved]\n");

        var outcome = Publish(Brief("Saved", "12 people").Replace("  - label:", "  - id: saved\n    label:", StringComparison.Ordinal) + "\ntemplate: loud\n");

        Assert.Equal(BriefResult.Refused, outcome.Result);
        Golden.Verify(string.Join('\n', outcome.Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => StyledText.Plain(DiagnosticWriter.Full(finding)))));
    }

    [Fact]
    public void A_PDF_that_cannot_be_written_leaves_nothing_behind()
    {
        // A file stands where the folder should be.
        _folder.Write("out", "in the way");

        var outcome = Publish(Brief("Saved", "12 people"));

        Assert.Equal(BriefResult.Unwritten, outcome.Result);
        Assert.Contains(outcome.Diagnostics, finding => finding.Rule.Code == "not-written");
        Assert.Equal("in the way", File.ReadAllText(Path.Combine(_folder.Path, "out")));
    }

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\r\\n")]
    [InlineData("\\N")]
    [InlineData("\\L")]
    [InlineData("\\P")]
    public void A_line_may_end_inside_any_text_that_is_printed(string lineEnd)
    {
        var brief = Brief($"\"Saved{lineEnd}there\"", "12 people").Replace(
            "title: The ferry", $"title: \"The{lineEnd}ferry\"\nsubtitle: \"What{lineEnd}sank\"\nissuer: \"The{lineEnd}desk\"", StringComparison.Ordinal);

        var outcome = Publish(brief);

        Assert.True(outcome.Result == BriefResult.Written, string.Join('\n', outcome.Diagnostics.Select(finding => finding.Message)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sources_of_one_publisher_without_a_kind_are_counted_in_the_summary_and_their_number_is_no_figure()
    {
        string[] others = ["publisher: Harbour Office", "publisher: Quay Paper, kind: news, relation: independent", "publisher: Tide Desk, kind: report"];
        foreach (var number in new[] { "a", "b", "c" })
            _folder.Write($"seeds/{number}.txt", "The ferry sank, it was said.\n");
        var sources = string.Concat(others.Zip("abc", (source, number) => $"  {number}: {{archive: ../seeds/{number}.txt, {source}}}\n"));
        var outcome = Publish(Brief("Saved", "{source: harbour, exact: 12 people}")
            .Replace("    relation: independent\n", "", StringComparison.Ordinal)
            .Replace("facts:", sources + "facts:", StringComparison.Ordinal));

        Assert.DoesNotContain(outcome.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(BriefResult.Written, outcome.Result);
    }

    private static string Brief(string label, string evidence) => $"""
        title: The ferry
        issued: 2031-03-14
        sources:
          harbour:
            archive: ../seeds/article.txt
            publisher: Harbour Office
            relation: independent
        facts:
          - label: {label}
            value: 12 people
            evidence: {evidence}

        """;

    private BriefOutcome Publish(string yaml)
    {
        var path = _folder.Write("briefs/ferry.yaml", yaml);
        return new Publisher(new PublishingOptions { OutputFolder = Path.Combine(_folder.Path, "out") }).Publish(new BriefPath(path, "ferry"));
    }
}
