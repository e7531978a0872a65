using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Outputs;

public static class SeverityWords
{
    /// <summary>As findings and every report write it; SARIF's levels are the same words.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
    };
}
