using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class PlaceholderRule
{
    public static readonly Rule Rule = new(
        "placeholder",
        Severity.Error,
        Waivable: false,
        "a text is still to be written",
        """
        “…” alone is what `briefgen new` leaves where the editor is to write. It is never printed: write the text, or remove the entry.
        """);

    public static Diagnostic Of(PrintedStretch stretch) =>
        new(Rule, "this is still to be written", new Label(stretch.Words.Span)) { Help = ["write the text, or remove the entry"] };
}
