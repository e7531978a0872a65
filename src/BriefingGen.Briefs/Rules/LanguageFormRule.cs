using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class LanguageFormRule
{
    public static readonly Rule Rule = new(
        "language-form",
        Severity.Error,
        Waivable: false,
        "a language is not written as a BCP 47 tag",
        """
        A language is given by its tag (BCP 47): two or three letters, and a region or script where it matters: `en`, `fr`,
        `en-GB`, `zh-Hant`. Screen readers and the checks choose their rules by it.
        """);

    public static Diagnostic Of(TextSpan tag, string? guess) =>
        new(Rule, $"“{tag.Shown()}” is not a language tag", new Label(tag))
        {
            Help = [guess is null ? "for example `en`, `fr` or `en-GB`" : $"`language: {guess}`"],
        };
}
