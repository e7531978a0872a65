using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class CitationFormRule
{
    public static readonly Rule Rule = new(
        "citation-form",
        Severity.Error,
        Waivable: false,
        "a citation is not written as [@id]",
        """
        A citation is `[@id]`, or `[@id; @id]` for several. It stands behind the words that rest on it, and covers them back to
        the citation before, or to the beginning of the paragraph.
        """);

    public static Diagnostic Of(TextSpan citation, string message, string help) =>
        new(Rule, message, new Label(citation)) { Help = [help] };

    /// <param name="mention">What looks like a citation of something that has this id.</param>
    public static Diagnostic Mistyped(TextSpan mention, string id) =>
        new(Rule, $"this would be printed as it stands, and not cite “{id}”", new Label(mention))
        {
            Help = [$"to cite: `[@{id}]`; if these signs are meant, begin them with `\\`: `\\{mention.Shown()}`"],
        };
}
