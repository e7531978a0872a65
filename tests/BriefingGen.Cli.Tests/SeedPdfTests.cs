using System.Text.RegularExpressions;
using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

/// <summary>The seed's briefing as other makers' programs read it.</summary>
public sealed partial class SeedPdfTests : IClassFixture<SeedPdfTests.Built>
{
    /// <summary>What Debian's build of mupdf says of itself, whatever it opens.</summary>
    private const string MupdfWithoutIcc = "warning: ICC support is not available\n";

    private readonly string _pdf;

    public SeedPdfTests(Built built) => _pdf = built.Pdf;

    [VeraPdfFact]
    public void It_is_PDF_A_3a_and_PDF_UA_1() => Assert.Equal("", VeraPdf.Validate(_pdf));

    [ToolFact("qpdf", "pdftoppm", "pdfinfo", "mutool")]
    public void No_reader_finds_an_error_in_it()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("No syntax or stream encoding errors", ExternalTool.Run("qpdf", "--check", _pdf).Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), ExternalTool.Run("pdftoppm", "-r", "20", "-png", _pdf, Path.Combine(folder.Path, "page")));
        var (exitCode, complaints) = ExternalTool.Run("mutool", "draw", "-q", "-F", "txt", "-o", Path.Combine(folder.Path, "text"), _pdf);
        Assert.Equal((0, ""), (exitCode, complaints.Replace(MupdfWithoutIcc, "", StringComparison.Ordinal)));
    }

    [ToolFact("pdfinfo")]
    public void A_table_over_two_pages_is_one_table_with_one_header()
    {
        var structure = ExternalTool.Run("pdfinfo", "-struct-text", _pdf).Output;

        Assert.Single(Elements(structure, "Table"));
        Assert.Single(Elements(structure, "THead"));
        Assert.Equal(1 + 3 + 15, Elements(structure, "TR").Count);
    }

    [ToolFact("pdfinfo")]
    public void It_is_read_aloud_from_the_title_to_the_last_passage_with_headings_to_jump_to()
    {
        var structure = ExternalTool.Run("pdfinfo", "-struct-text", _pdf).Output;

        Assert.Equal(
            [
                "Commemoration of the 2013 Camp Ashraf killings and calls to protect Camp Liberty", "Summary", "Facts as reported", "Quotes",
                "Demands", "Timeline", "What is not known", "Sources and method", "Names and spellings", "How this was checked",
                "Annex: the evidence", "1 · Iranians in Paris commemorate September 2013 Massacre of PMOI (MEK) in Camp Ashraf",
            ],
            Headings().Matches(structure).Select(heading => heading.Groups[1].Value));
    }

    [ToolFact("pdftotext")]
    public void The_quotation_and_the_words_it_rests_on_are_both_in_it()
    {
        var text = Words(ExternalTool.Run("pdftotext", "-raw", _pdf, "-").Output);

        Assert.Contains("“We in the United Nations Advisory Committee of the UN Human Rights Council have two demand [sic]: Firstly,", text, StringComparison.Ordinal);
        Assert.Contains("Mr. Ziegler told the Swiss TV channel Leman Blue on Wednesday: “We in the United Nations", text, StringComparison.Ordinal);
        Assert.Contains("52 members of the PMOI/MEK", text, StringComparison.Ordinal);
    }

    [ToolFact("pdftotext")]
    public void Page_one_says_what_was_checked_and_against_what()
    {
        var text = Words(ExternalTool.Run("pdftotext", "-raw", "-l", "1", _pdf, "-").Output);

        Assert.Contains("Checked against the archived source: the 1 quotation is word for word, with [sic] added.", text, StringComparison.Ordinal);
    }

    private static MatchCollection Elements(string structure, string name) =>
        Regex.Matches(structure, $@"^ *{name}\b", RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    private static string Words(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"^ *H[1-3] \(block\)\n *""(.*)""$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    public sealed class Built : IDisposable
    {
        private readonly TemporaryFolder _folder = BriefgenProcess.Workspace();

        public Built()
        {
            var run = BriefgenProcess.Run(_folder.Path, "build", "briefs/camp-ashraf.yaml");
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Pdf = Path.Combine(_folder.Path, "out", "camp-ashraf.pdf");
        }

        public string Pdf { get; }

        public void Dispose() => _folder.Dispose();
    }
}
