using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class MissingKeyRule
{
    public static readonly Rule Rule = new(
        "missing-key",
        Severity.Error,
        Waivable: false,
        "something that is needed is not there",
        """
        Without this key the entry cannot be printed or checked. A key with nothing behind it counts as missing. A fact needs
        `label`, `value` and `evidence`; a quote `speaker` and `text`; a demand `by`, `text`, and `evidence` unless its text cites
        something; a source `archive`; a brief `title`, `sources`, and something to say.
        """);

    /// <param name="owner">What the mapping is, with its article: “a quote”.</param>
    public static Diagnostic Of(TextSpan place, string owner, IReadOnlyList<string> keys) =>
        Of(
            place,
            owner,
            string.Join(" and ", keys.Select(key => $"`{key}`")),
            $"add {string.Join(" and ", keys.Select(key => $"`{key}: …`"))}");

    /// <param name="key">A key that has nothing behind it.</param>
    public static Diagnostic Empty(TextSpan key, string owner) =>
        new(Rule, $"`{key.Shown()}` has nothing behind it, and {owner} needs it", new Label(key))
        {
            Help = [$"write it behind the key: `{key.Shown()}: …`"],
        };

    public static Diagnostic Of(TextSpan place, string owner, string what, string help) =>
        new(Rule, $"{owner} needs {what}", new Label(place)) { Help = [help] };
}
