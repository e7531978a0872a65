using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class BottomLineLongRule
{
    public static readonly Rule Rule = new(
        "bottom-line-long",
        Severity.Note,
        Waivable: false,
        "the bottom line is long",
        """
        The bottom line is the one sentence that a reader in a hurry takes away. Up to 35 words are read at one go; what is more
        belongs into the key points.
        """);

    public static Diagnostic Of(TextSpan text, int words, int most) =>
        new(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"the bottom line has {words} words; more than {most} are not read at one go"),
            new Label(text))
        {
            Help = ["keep who did or says what; move the rest to `key-points`"],
        };
}
