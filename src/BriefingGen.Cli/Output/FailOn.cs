namespace BriefingGen.Cli.Output;

/// <summary>
/// From which severity on a finding gives an exit code of its own; what `--fail-on` takes, in lower case. It moves the exit code
/// only: a brief with errors gets no PDF whatever it says.
/// </summary>
internal enum FailOn
{
    Error,
    Warning,
    Never,
}
