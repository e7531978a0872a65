using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

internal static class UnwrittenRule
{
    public static readonly Rule Rule = new(
        "not-written",
        Severity.Error,
        Waivable: false,
        "a PDF could not be written",
        """
        The PDF was made, but its file could not be written: the disk is full, or the folder may not be written to. A PDF of an
        earlier run is left as it was, and no half file remains.
        """);

    public static Diagnostic Of(string path, string reason) =>
        new(Rule, $"{path} cannot be written: {reason}", null)
        {
            Path = path,
            Help = ["choose a folder that can be written to with --out"],
        };
}
