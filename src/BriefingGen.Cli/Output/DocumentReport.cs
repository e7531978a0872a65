using BriefingGen.Publishing;
using BriefingGen.Publishing.Outputs;

namespace BriefingGen.Cli.Output;

/// <summary>A report that is one document, written when the run is over: a program reads it, so nothing else may be there.</summary>
internal sealed class DocumentReport(TextWriter output, Func<RunOutcome, string> write) : IRunReport
{
    public BriefOutcome Add(BriefOutcome outcome) => outcome;

    public void Finish(RunOutcome run) => output.Write(write(run));
}
