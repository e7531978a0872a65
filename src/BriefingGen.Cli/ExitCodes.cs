using BriefingGen.Cli.Output;
using BriefingGen.Publishing;

namespace BriefingGen.Cli;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>There are findings at or above `--fail-on`.</summary>
    public const int Findings = 1;

    public const int Usage = 2;

    /// <summary>A brief cannot be opened or is not UTF-8, or a PDF or a report cannot be written.</summary>
    public const int Unopened = 3;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 4;

    /// <summary>128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>The worst among the briefs of a run.</summary>
    public static int Of(RunOutcome run, FailOn failOn) =>
        run.Briefs.Any(brief => brief.Result is BriefResult.Unopened or BriefResult.Unwritten) ? Unopened
        : Fails(run, failOn) ? Findings
        : Clean;

    private static bool Fails(RunOutcome run, FailOn failOn) => failOn switch
    {
        FailOn.Error => run.Counts.Errors > 0,
        FailOn.Warning => run.Counts.Errors + run.Counts.Warnings > 0,
        FailOn.Never => false,
    };
}
