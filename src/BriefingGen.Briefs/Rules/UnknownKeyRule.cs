using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class UnknownKeyRule
{
    public static readonly Rule Rule = new(
        "unknown-key",
        Severity.Error,
        Waivable: false,
        "a key that has no meaning here",
        """
        Each part of a brief has its own keys; one that is misspelt, or stands under another part than its own, would be left out
        of the page without a word. So it is an error. Keys are written in lower case with hyphens: `according-to`.
        """);

    /// <param name="owner">What the mapping is, with its article: “a quote”.</param>
    /// <param name="keys">The keys that may stand there, in one line.</param>
    public static Diagnostic Of(TextSpan key, string owner, string? suggestion, string keys) =>
        new(Rule, $"`{key.Shown()}` is not a key of {owner}", new Label(key))
        {
            Help = [suggestion is null ? $"{owner} has the keys {keys}" : $"did you mean `{suggestion}`?"],
        };
}
