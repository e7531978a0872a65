using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class UnknownValueRule
{
    public static readonly Rule Rule = new(
        "unknown-value",
        Severity.Error,
        Waivable: false,
        "a word that the key does not know",
        """
        Some keys take one word out of a short list: `status`, `kind`, `relation`, `grade`, `annex`, `paragraphs`, `count`. The
        help of the finding gives the list.
        """);

    public static Diagnostic Of(TextSpan value, string what, string? suggestion, IEnumerable<string> values) =>
        new(Rule, $"“{value.Shown()}” is not {what}", new Label(value))
        {
            Help = [suggestion is null ? $"one of: {string.Join(", ", values)}" : $"did you mean `{suggestion}`?"],
        };
}
