using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class SourceChangedRule
{
    public static readonly Rule Rule = new(
        "source-changed",
        Severity.Error,
        Waivable: false,
        "an archive is not the file that was archived",
        """
        `sha256` says which bytes were archived, and the file has others: it was edited, saved anew with other line ends, or
        replaced by a later copy. A quotation that still matches may be one that somebody made match. Restore the file; or, if the
        new copy is meant, read every quotation and figure against it and write its `sha256` into the brief.
        """);

    /// <param name="actual">Of the file as it is.</param>
    public static Diagnostic Of(Source source, string actual) =>
        new(
            Rule,
            $"the archived text of “{source.Id.Value}” has changed",
            source.Sha256?.Text is { } text ? new Label(text.Span, $"the file has {actual[..8]}…{actual[^8..]}") : null)
        {
            Help =
            [
                "restore the file that was archived",
                $"or, if the new one is meant, check everything against it again and write `sha256: {actual}`",
            ],
        };
}
