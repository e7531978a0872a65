using System.Globalization;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Outputs;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Cli.Output;

/// <summary>Says on the console what became of each brief: findings to standard error, one result line to standard output.</summary>
internal sealed class ConsoleReport(TextWriter output, StyledWriter errors, bool isConcise) : IRunReport
{
    public void Add(BriefOutcome outcome)
    {
        foreach (var diagnostic in outcome.Diagnostics)
        {
            if (isConcise)
                errors.Concise(diagnostic);
            else
                errors.Full(diagnostic);
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
    }

    public void Finish(RunOutcome run)
    {
        var (found, warned) = (run.Count(Severity.Error), run.Count(Severity.Warning));
        if (found + warned > 0)
            errors.Line($"{Plural(found, "error")}, {Plural(warned, "warning")}");
    }

    private static string Plural(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
