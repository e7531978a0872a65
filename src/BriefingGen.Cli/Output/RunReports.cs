using System.Globalization;
using BriefingGen.Publishing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Cli.Output;

/// <summary>Reports a run, as it goes or when it is over.</summary>
internal interface IRunReport
{
    /// <returns>What the report needs of it at the end.</returns>
    BriefOutcome Add(BriefOutcome outcome);

    /// <param name="run">The whole run, with what it needs of the outcomes that were added.</param>
    void Finish(RunOutcome run);
}

/// <summary>Reports each brief on the console: findings to standard error, one result line to standard output.</summary>
internal sealed class ConsoleReport(TextWriter output, StyledWriter errors, bool isConcise) : IRunReport
{
    /// <summary>More than anybody reads before fixing some. The other formats have all.</summary>
    private const int MostInFull = 50;

    public BriefOutcome Add(BriefOutcome outcome)
    {
        if (isConcise)
        {
            foreach (var diagnostic in outcome.Diagnostics)
                errors.Concise(diagnostic);
        }
        else
        {
            Full(outcome);
        }

        output.Write(outcome.Result switch
        {
            BriefResult.Written => string.Create(
                CultureInfo.InvariantCulture,
                $"{outcome.Output}  {Plural(outcome.Pages, "page")}, {(outcome.Size + 999) / 1000:N0} kB"),
            BriefResult.Checked => $"{outcome.Brief}  no errors",
            BriefResult.Refused => $"{outcome.Brief}  not built: {Plural(outcome.Counts.Errors, "error")}",
            BriefResult.Unopened => $"{outcome.Brief}  cannot be opened",
            BriefResult.Unwritten => $"{outcome.Output}  cannot be written",
        } + "\n");
        return outcome.WithoutFindings();
    }

    /// <summary>If not all are shown, errors come first: a note must not take the place of what stops the build.</summary>
    private void Full(BriefOutcome outcome)
    {
        var all = outcome.Diagnostics;
        var shown = all.Length <= MostInFull
            ? all.AsEnumerable()
            : all.OrderByDescending(diagnostic => diagnostic.Severity).Take(MostInFull);
        errors.Full(shown);
        if (all.Length > MostInFull)
        {
            errors.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"… and {all.Length - MostInFull:N0} more in {VisibleText.Line(outcome.Brief)}: ")
                + "mend these first, or see all with --format concise\n");
        }
    }

    public void Finish(RunOutcome run)
    {
        var counts = run.Counts;
        if (counts.Errors + counts.Warnings > 0)
            errors.Line($"{Plural(counts.Errors, "error")}, {Plural(counts.Warnings, "warning")}");
    }

    private static string Plural(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}

/// <summary>A report that is one document for another program, written when the run is over.</summary>
internal sealed class DocumentReport(TextWriter output, Func<RunOutcome, string> write) : IRunReport
{
    public BriefOutcome Add(BriefOutcome outcome) => outcome;

    public void Finish(RunOutcome run) => output.Write(write(run));
}
