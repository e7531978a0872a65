using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

public sealed class CommandLineTests
{
    private const string Seed = "briefs/camp-ashraf.yaml";

    [Fact]
    public void Build_without_a_path_builds_the_folder_briefs_into_out()
    {
        using var folder = BriefgenProcess.Workspace();

        var run = BriefgenProcess.Run(folder.Path, "build");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("out/camp-ashraf.pdf  5 pages", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-1.7", File.ReadAllText(Path.Combine(folder.Path, "out/camp-ashraf.pdf")), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var folder = BriefgenProcess.Workspace();

        var run = BriefgenProcess.Run(folder.Path, "check");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out")));
    }

    [Fact]
    public void A_mistake_is_shown_with_its_place_and_the_PDF_of_before_is_left_as_it_was()
    {
        using var folder = BriefgenProcess.Workspace();
        var pdf = folder.Write("out/camp-ashraf.pdf", "the PDF of before");
        var brief = Path.Combine(folder.Path, Seed);
        File.WriteAllText(brief, File.ReadAllText(brief).Replace("speaker: ziegler", "speaker: zeigler", StringComparison.Ordinal));

        var run = BriefgenProcess.Run(folder.Path, "build", Seed);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error[unknown-id]", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--> briefs/camp-ashraf.yaml:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("did you mean “ziegler”?", run.Errors, StringComparison.Ordinal);
        Assert.Equal("the PDF of before", File.ReadAllText(pdf));
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(pdf)!, "*"));
    }

    [Fact]
    public void A_place_is_named_from_the_folder_a_command_is_given_in_and_the_PDF_knows_nothing_of_it()
    {
        using var folder = BriefgenProcess.Workspace();
        var brief = Path.Combine(folder.Path, Seed);
        File.WriteAllText(brief, File.ReadAllText(brief).Replace("have two demand [sic]", "have three demand [sic]", StringComparison.Ordinal));
        var below = Path.Combine(folder.Path, "briefs");

        var above = BriefgenProcess.Run(Path.GetDirectoryName(folder.Path)!, "check", brief, "--root", folder.Path);
        var inside = BriefgenProcess.Run(below, "build", "camp-ashraf.yaml", "--draft", "--out", "../inside", "--root", "..");
        var outside = BriefgenProcess.Run(folder.Path, "build", Seed, "--draft", "--out", "outside", "--root", ".");

        Assert.Contains($"--> {Path.GetFileName(folder.Path)}/{Seed}:", above.Errors, StringComparison.Ordinal);
        Assert.Contains("--> camp-ashraf.yaml:", inside.Errors, StringComparison.Ordinal);
        Assert.Contains("::: seeds/", inside.Errors, StringComparison.Ordinal);
        Assert.Contains($"--> {Seed}:", outside.Errors, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(folder.Path, "outside/camp-ashraf.pdf")),
            File.ReadAllBytes(Path.Combine(folder.Path, "inside/camp-ashraf.pdf")));
    }

    [Fact]
    public void Words_that_are_not_in_the_source_stop_the_build()
    {
        using var folder = BriefgenProcess.Workspace();
        var brief = Path.Combine(folder.Path, Seed);
        File.WriteAllText(brief, File.ReadAllText(brief).Replace("have two demand [sic]", "have three demand [sic]", StringComparison.Ordinal));

        var run = BriefgenProcess.Run(folder.Path, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error[quote-altered]", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "out/camp-ashraf.pdf")));
    }

    [Fact]
    public void Without_attachments_the_PDF_carries_neither_brief_nor_source()
    {
        using var folder = BriefgenProcess.Workspace();
        BriefgenProcess.Run(folder.Path, "build", "--out", "with");
        BriefgenProcess.Run(folder.Path, "build", "--out", "without", "--no-attach");

        var with = File.ReadAllBytes(Path.Combine(folder.Path, "with/camp-ashraf.pdf"));
        var without = File.ReadAllBytes(Path.Combine(folder.Path, "without/camp-ashraf.pdf"));

        Assert.Contains("/EmbeddedFile", System.Text.Encoding.Latin1.GetString(with), StringComparison.Ordinal);
        Assert.DoesNotContain("/EmbeddedFile", System.Text.Encoding.Latin1.GetString(without), StringComparison.Ordinal);
    }

    [ToolFact("pdfinfo")]
    public void Paper_and_print_are_chosen_and_the_PDF_says_which()
    {
        using var folder = BriefgenProcess.Workspace();

        var large = BriefgenProcess.Run(folder.Path, "build", Seed, "--paper", "letter", "--clear-print", "--no-attach");
        var unknown = BriefgenProcess.Run(folder.Path, "build", Seed, "--paper", "folio");

        var about = ExternalTool.Run("pdfinfo", "-meta", Path.Combine(folder.Path, "out/camp-ashraf.pdf")).Output
            + ExternalTool.Run("pdfinfo", Path.Combine(folder.Path, "out/camp-ashraf.pdf")).Output;
        Assert.Equal((0, ""), (large.ExitCode, large.Errors));
        Assert.Contains("out/camp-ashraf.pdf  9 pages", large.Output, StringComparison.Ordinal);
        Assert.Contains("612 x 792 pts (letter)", about, StringComparison.Ordinal);
        Assert.Contains("(paper=letter, clear-print, no-attach)", about, StringComparison.Ordinal);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("--paper folio: it can be a4, letter", unknown.Errors, StringComparison.Ordinal);
    }

    [ToolFact("pdftotext")]
    public void A_draft_is_built_with_its_errors_on_page_one_and_a_mark_on_every_page_and_is_still_a_failure()
    {
        using var folder = BriefgenProcess.Workspace();
        var brief = Path.Combine(folder.Path, Seed);
        File.WriteAllText(brief, File.ReadAllText(brief).Replace("have two demand [sic]", "have three demands", StringComparison.Ordinal)
            .Replace("value: 52 members", "value: 53 members", StringComparison.Ordinal));

        var run = BriefgenProcess.Run(folder.Path, "build", Seed, "--draft");

        var pages = ExternalTool.Run("pdftotext", "-layout", Path.Combine(folder.Path, "out/camp-ashraf.pdf"), "-").Output.TrimEnd('\f').Split('\f');
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("these words are not in the source (camp-ashraf.yaml:", pages[0], StringComparison.Ordinal);
        Assert.Contains("“53” is not in the passages this text cites", pages[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Checked against the archived source", pages[0], StringComparison.Ordinal);
        Assert.All(pages, page => Assert.Contains("DRAFT", page, StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_given_as_a_brief_is_told_how_a_brief_is_begun_and_several_articles_begin_one()
    {
        using var folder = BriefgenProcess.Workspace();

        var article = BriefgenProcess.Run(folder.Path, "check", "seeds/fictional-ferry-guild.txt");
        var two = BriefgenProcess.Run(folder.Path, "new", "both", "--source", "seeds/fictional-ferry-guild.txt", "seeds/fictional-quay-flood.txt");

        Assert.Equal((3, ""), (article.ExitCode, article.Output));
        Assert.Contains("`briefgen new NAME --source FILE` begins a brief from it", article.Errors, StringComparison.Ordinal);
        Assert.Equal(0, two.ExitCode);
        Assert.Contains("fictional-quay-flood.txt", File.ReadAllText(Path.Combine(folder.Path, "briefs/both.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_exit_code_3()
    {
        using var folder = new TemporaryFolder();

        var run = BriefgenProcess.Run(folder.Path, "build", "nowhere.yaml");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("nowhere.yaml: no such file or folder", run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_folder_without_briefs_says_so()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "briefs"));

        var run = BriefgenProcess.Run(folder.Path, "build");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no brief (.yaml or .yml) in briefs", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_like_a_brief_is_a_folder()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "brief.yaml"));

        var run = BriefgenProcess.Run(folder.Path, "check", "brief.yaml");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no brief (.yaml or .yml) in brief.yaml", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_that_is_not_UTF_8_is_exit_code_3_and_one_that_is_empty_is_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wide.yaml", System.Text.Encoding.Unicode.GetBytes("title: The ferry\n"));
        folder.Write("empty.yaml", "");

        var wide = BriefgenProcess.Run(folder.Path, "check", "wide.yaml");

        Assert.Equal(3, wide.ExitCode);
        Assert.Contains("error[encoding]: this file is UTF-16, not UTF-8", wide.Errors, StringComparison.Ordinal);
        Assert.Equal(1, BriefgenProcess.Run(folder.Path, "check", "empty.yaml").ExitCode);
    }

    [Fact]
    public void Of_very_many_findings_the_first_fifty_are_shown_errors_before_the_rest_and_other_formats_have_all()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "They said that 12 people were saved.\n");
        folder.Write(
            "many.yaml",
            "title: The ferry\nsources:\n  harbour: article.txt\nfacts:\n  - label: Saved\n    value: 12\n    evidence: 12 people were saved\n"
            + string.Concat(Enumerable.Range(0, 80).Select(number => $"    key{number}: a\n")));

        var full = BriefgenProcess.Run(folder.Path, "check", "many.yaml");
        var concise = BriefgenProcess.Run(folder.Path, "check", "many.yaml", "--format", "concise");

        Assert.Equal((1, 50), (full.ExitCode, full.Errors.Split("error[unknown-key]").Length - 1));
        Assert.DoesNotContain("warning[undated]", full.Errors, StringComparison.Ordinal);
        Assert.Contains("… and 33 more in many.yaml: mend these first, or see all with --format concise\n", full.Errors, StringComparison.Ordinal);
        Assert.Equal(80, concise.Errors.Split("error[unknown-key]").Length - 1);
        Assert.Contains("80 errors, 1 warning", full.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_does_not_exist_is_exit_code_2_and_points_to_the_help()
    {
        using var folder = new TemporaryFolder();

        var run = BriefgenProcess.Run(folder.Path, "build", "--colour");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("briefgen --help", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_briefs_for_one_PDF_are_refused_before_anything_is_written()
    {
        using var folder = BriefgenProcess.Workspace();
        folder.Write("more/Camp-Ashraf.yml", "title: Another");

        var run = BriefgenProcess.Run(folder.Path, "build", "briefs", "more");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would both be written to camp-ashraf.pdf", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out")));
    }

    [Fact]
    public void Version_and_help_are_results()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("briefgen 1.0.0", BriefgenProcess.Run(folder.Path, "--version").Output.Trim());
        Assert.Contains("--no-attach", BriefgenProcess.Run(folder.Path, "build", "--help").Output, StringComparison.Ordinal);
    }

    [ToolFact("script")]
    public void A_terminal_shows_how_many_briefs_are_done_and_a_pipe_does_not()
    {
        using var folder = BriefgenProcess.Workspace();
        var briefgen = Path.Combine(AppContext.BaseDirectory, "briefgen.dll");
        var command = $"cd '{folder.Path}' && TERM=xterm dotnet '{briefgen}' build";

        var terminal = ExternalTool.Run("script", "-qec", command, "/dev/null").Output;
        var pipe = BriefgenProcess.Run(folder.Path, "build");

        var count = Directory.GetFiles(Path.Combine(folder.Path, "briefs"), "*.yaml").Length;
        Assert.Contains($"\r1 of {count} briefs\u001b[K\r\u001b[Kout/camp-ashraf.pdf", terminal, StringComparison.Ordinal);
        Assert.DoesNotContain($"of {count} briefs", pipe.Output + pipe.Errors, StringComparison.Ordinal);
    }
}
