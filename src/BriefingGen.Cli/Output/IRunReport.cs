using BriefingGen.Publishing;
using BriefingGen.Publishing.Outputs;

namespace BriefingGen.Cli.Output;

/// <summary>Tells what becomes of a run, as it goes or when it is over.</summary>
internal interface IRunReport
{
    /// <returns>What the report needs of it in the end.</returns>
    BriefOutcome Add(BriefOutcome outcome);

    /// <param name="run">The whole run, with what it needs of the outcomes that were added.</param>
    void Finish(RunOutcome run);
}
