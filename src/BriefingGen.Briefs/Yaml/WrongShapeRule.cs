using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

internal static class WrongShapeRule
{
    public static readonly Rule Rule = new(
        "wrong-shape",
        Severity.Error,
        Waivable: false,
        "a text, a list or a mapping stands where another of them is wanted",
        """
        A key wants a text (`title: …`), a list (each entry on a line of its own after “- ”) or a mapping (`key: value` lines that
        are indented under it):

        ```yaml
        sources:
          ncri: ../seeds/article.txt
        facts:
          - label: Killed
            value: 52 members of the PMOI/MEK
        ```
        """);

    /// <param name="wanted">With its article: “a list of facts”.</param>
    /// <param name="found">With its article: “a text”.</param>
    public static Diagnostic Of(TextSpan place, string wanted, string found, string help) =>
        new(Rule, $"this must be {wanted}, and is {found}", new Label(place)) { Help = [help] };

    public static Diagnostic Says(TextSpan place, string message, string help) =>
        new(Rule, message, new Label(place)) { Help = [help] };
}
