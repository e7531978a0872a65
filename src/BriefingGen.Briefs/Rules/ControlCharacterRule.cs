using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class ControlCharacterRule
{
    public static readonly Rule Rule = new(
        "control-character",
        Severity.Error,
        Waivable: false,
        "a character that cannot be printed",
        """
        Control characters and halves of characters (lone surrogates) mean nothing on a page, and some of them change how
        text around them is shown. They often come with text that was pasted from another program. Remove them; where they were
        written as an escape (`"\0"`), write the text without it.
        """);

    public static Diagnostic Of(TextSpan place, int character) =>
        new(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"the character U+{character:X4} cannot be printed"),
            new Label(place))
        {
            Help = ["remove it"],
        };
}
