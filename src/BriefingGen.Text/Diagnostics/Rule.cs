namespace BriefingGen.Text.Diagnostics;

/// <summary>
/// One kind of finding. The code is what the editor sees, what `explain` and `waive` take, and SARIF’s ruleId.
/// </summary>
/// <param name="Code">Lower-case words joined by hyphens; never changed once published.</param>
/// <param name="Summary">What is wrong, in one line, whatever the case.</param>
/// <param name="Explanation">What `explain` prints: why it matters and what to do, in Markdown.</param>
public sealed record Rule(string Code, Severity Severity, bool Waivable, string Summary, string Explanation);

/// <summary>SARIF's levels, from weakest to strongest.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

public static class Severities
{
    /// <summary>As findings, reports and SARIF's levels name it.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
    };
}
