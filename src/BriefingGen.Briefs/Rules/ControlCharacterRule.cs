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
        Control characters and halves of characters (lone surrogates) mean nothing on a page. Embeddings, overrides and isolates
        (U+202A to U+202E, U+2066 to U+2069) turn the order of the text around them: what is read on a screen is then not what
        stands in the file. They often come with text, or with a path, that was pasted from another program. Remove them; where
        they were written as an escape (`"\0"`), write the text without it. Arabic and Hebrew need none of them.
        """);

    /// <param name="name">Of a character that turns the order of text.</param>
    public static Diagnostic Turns(TextSpan place, int character, string name) =>
        new(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"the character U+{character:X4} ({name}) turns the order of the text around it"),
            new Label(place))
        {
            Help = ["remove it; it cannot be seen: delete this place and type its words again"],
        };

    public static Diagnostic Of(TextSpan place, int character) =>
        new(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"the character U+{character:X4} cannot be printed"),
            new Label(place))
        {
            Help = ["remove it"],
        };
}
