namespace BriefingGen.Text.Diagnostics;

/// <summary>SARIF's levels, from weakest to strongest.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
