using BriefingGen.Cli.Output;
using BriefingGen.Publishing;

namespace BriefingGen.Cli;

/// <summary>What the process says with its exit code.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>There are findings at or above `--fail-on`: something is wrong inside a brief or its archives.</summary>
    public const int Findings = 1;

    public const int Usage = 2;

    /// <summary>A brief that was named cannot be opened or is not UTF-8; or a PDF, or what there is to say, cannot be
    /// written.</summary>
    public const int Unopened = 3;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 4;

    /// <summary>As shells say it: 128 and the number of SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>The worst of what a run's briefs came to.</summary>
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
