using System.Globalization;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Cli.Output;

/// <summary>Says on the console what became of each brief: findings to standard error, one result line to standard output.</summary>
internal sealed class RunReport(TextWriter output, TextWriter errors)
{
    private readonly StyledWriter _styled = StyledWriter.ForErrors(errors);
    private int _errors;
    private int _warnings;

    public int ExitCode { get; private set; } = ExitCodes.Clean;

    public void Missing(string path)
    {
        _styled.Line($"briefgen: {path}: no such file or folder");
        Worsen(ExitCodes.Unopened);
    }

    public void NoBriefs(string[] paths)
    {
        _styled.Line($"briefgen: no brief (.yaml or .yml) in {string.Join(", ", paths)}");
        Worsen(ExitCodes.Unopened);
    }

    public void Clash(OutputClash clash)
    {
        _styled.Line($"briefgen: {clash.First.Path} and {clash.Second.Path} would both be written to {clash.First.Output}.pdf");
        _styled.Line("Nothing was written. Rename one of them, or build them into different folders with --out.");
        Worsen(ExitCodes.Usage);
    }

    public void Add(BriefOutcome outcome)
    {
        foreach (var diagnostic in outcome.Diagnostics)
        {
            _styled.Finding(diagnostic);
            _errors += diagnostic.Severity == Severity.Error ? 1 : 0;
            _warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
        }

        output.Write(outcome.Result switch
        {
            BriefResult.Written => string.Create(
                CultureInfo.InvariantCulture,
                $"{outcome.Output}  {Plural(outcome.Pages, "page")}, {(outcome.Size + 999) / 1000:N0} kB"),
            BriefResult.Checked => $"{outcome.Brief}  no errors",
            BriefResult.Refused => $"{outcome.Brief}  not built: {Plural(outcome.Errors, "error")}",
            BriefResult.Unopened => $"{outcome.Brief}  cannot be opened",
            BriefResult.Unwritten => $"{outcome.Output}  cannot be written",
        } + "\n");
        Worsen(outcome.Result switch
        {
            BriefResult.Written or BriefResult.Checked => ExitCodes.Clean,
            BriefResult.Refused => ExitCodes.Findings,
            BriefResult.Unopened or BriefResult.Unwritten => ExitCodes.Unopened,
        });
    }

    public int Finish()
    {
        if (_errors + _warnings > 0)
            _styled.Line($"{Plural(_errors, "error")}, {Plural(_warnings, "warning")}");
        return ExitCode;
    }

    private void Worsen(int code) => ExitCode = Math.Max(ExitCode, code);

    private static string Plural(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
