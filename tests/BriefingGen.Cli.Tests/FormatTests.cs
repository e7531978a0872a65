using System.Text.Json;
using System.Xml.Linq;
using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

public sealed class FormatTests : IDisposable
{
    private const string Clean = """
        title: Fähre
        issued: 2031-03-14
        sources:
          harbour:
            archive: ../seeds/ferry.txt
            publisher: Harbour Office
            relation: independent
        facts:
          - label: Gerettet
            value: 12 people
            evidence: 12 people

        """;

    private readonly TemporaryFolder _folder = new();

    public FormatTests() => _folder.Write("seeds/ferry.txt", "The ferry “Affable” saved 12 people at Quell, the Harbour Office said.\n");

    private static string Warning => Clean.Replace("issued: 2031-03-14\n", "", StringComparison.Ordinal);

    private static string Error => Warning.Replace("evidence: 12 people", "evidence: saved 13 people", StringComparison.Ordinal);

    [Theory]
    [InlineData("error", 0, 0, 1)]
    [InlineData("warning", 0, 1, 1)]
    [InlineData("never", 0, 0, 0)]
    public void Fail_on_says_from_which_severity_on_the_exit_code_is_1(string failOn, int clean, int warning, int error)
    {
        Assert.Equal(clean, Check(Clean, "--fail-on", failOn).ExitCode);
        Assert.Equal(warning, Check(Warning, "--fail-on", failOn).ExitCode);
        Assert.Equal(error, Check(Error, "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void A_brief_with_errors_gets_no_PDF_whatever_fail_on_says()
    {
        _folder.Write("briefs/ferry.yaml", Error);

        var run = BriefgenProcess.Run(_folder.Path, "build", "--fail-on", "never");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("briefs/ferry.yaml  not built: 1 error", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "out")));
    }

    [Fact]
    public void A_warning_that_fails_the_run_does_not_keep_the_PDF_back()
    {
        _folder.Write("briefs/ferry.yaml", Warning);

        var run = BriefgenProcess.Run(_folder.Path, "build", "--fail-on", "warning");

        Assert.Equal(1, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "out/ferry.pdf")));
    }

    [Theory]
    [InlineData("full")]
    [InlineData("json")]
    public void A_path_that_is_not_there_stays_exit_code_3_where_nothing_fails(string format)
    {
        var run = BriefgenProcess.Run(_folder.Path, "check", "nowhere.yaml", "--fail-on", "never", "--format", format);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("briefgen: nowhere.yaml: no such file or folder\n", run.Errors);
    }

    [Fact]
    public void Concise_is_a_line_for_each_finding_on_standard_error()
    {
        var run = Check(Error, "--format", "concise");

        var lines = run.Errors.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("briefs/ferry.yaml:1:1: warning[undated]: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("briefs/ferry.yaml:10:21: error[evidence-", lines[1], StringComparison.Ordinal);
        Assert.Equal("1 error, 1 warning", lines[2]);
        Assert.Equal("briefs/ferry.yaml  not built: 1 error\n", run.Output);
    }

    [Fact]
    public void Json_tells_of_findings_and_of_what_was_written()
    {
        _folder.Write("briefs/good.yaml", Clean);
        _folder.Write("briefs/wrong.yaml", Error);

        var run = BriefgenProcess.Run(_folder.Path, "build", "--format", "json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        var (good, wrong) = (report.GetProperty("briefs")[0], report.GetProperty("briefs")[1]);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(1, report.GetProperty("errors").GetInt32());
        Assert.Equal(("written", "out/good.pdf"), (good.GetProperty("result").GetString(), good.GetProperty("pdf").GetString()));
        Assert.Equal(new FileInfo(Path.Combine(_folder.Path, "out/good.pdf")).Length, good.GetProperty("bytes").GetInt64());
        Assert.Equal("refused", wrong.GetProperty("result").GetString());
        Assert.Equal("seeds/ferry.txt", wrong.GetProperty("diagnostics")[1].GetProperty("related")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void Sarif_is_the_only_thing_on_standard_output()
    {
        var run = Check(Error, "--format", "sarif");

        var results = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["warning", "error"], results.EnumerateArray().Select(result => result.GetProperty("level").GetString()));
    }

    [Fact]
    public void Junit_is_read_as_UTF_8_whatever_the_locale_is()
    {
        _folder.Write("briefs/fähre.yaml", Error);

        var run = BriefgenProcess.RunWith(new() { ["LC_ALL"] = "de_DE.ISO-8859-1" }, _folder.Path, "check", "--format", "junit");

        var suite = XDocument.Parse(run.Output).Root!.Element("testsuite")!;
        Assert.Equal("briefs/fähre.yaml", suite.Attribute("name")!.Value);
        Assert.Equal(2, suite.Elements("testcase").Count());
    }

    [Fact]
    public void Github_is_a_command_for_each_finding()
    {
        var run = Check(Error, "--format", "github");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("::warning file=briefs/ferry.yaml,line=1,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::error file=briefs/ferry.yaml,line=10,col=21,endLine=10,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml", "--format xml: it can be full, concise, json, sarif, github, junit")]
    [InlineData("--fail-on", "1", "--fail-on 1: it can be error, warning, never")]
    public void A_word_that_an_option_does_not_take_is_exit_code_2(string option, string word, string message)
    {
        var run = BriefgenProcess.Run(_folder.Path, "check", option, word);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("junit")]
    public void What_goes_into_a_pipe_has_no_escape_sequences(string format)
    {
        _folder.Write("seeds/ferry.txt", "The ferry \u001b[31m“Affable” saved 12 people at Quell.\n");

        var run = Check(Error, "--format", format);

        Assert.DoesNotContain('\u001b', run.Output + run.Errors);
    }

    [ToolFact("script")]
    public void On_a_terminal_findings_have_colour_but_never_with_NO_COLOR()
    {
        _folder.Write("briefs/ferry.yaml", Error);

        Assert.Contains("\u001b[1;31merror", OnTerminal(""), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[1;", OnTerminal("1"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private BriefgenProcess Check(string brief, params string[] arguments)
    {
        _folder.Write("briefs/ferry.yaml", brief);
        return BriefgenProcess.Run(_folder.Path, ["check", .. arguments]);
    }

    /// <summary>util-linux's `script` gives a program a terminal.</summary>
    private string OnTerminal(string noColor)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "briefgen.dll");
        var command = $"cd '{_folder.Path}' && TERM=xterm NO_COLOR={noColor} dotnet '{program}' check";
        return ExternalTool.Run("script", "-qec", command, "/dev/null").Output;
    }
}
