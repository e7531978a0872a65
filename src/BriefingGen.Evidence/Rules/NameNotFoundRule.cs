using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

/// <summary>Two findings of one kind: a name that is nowhere, and one that the source spells with other letters.</summary>
internal static class NameNotFoundRule
{
    public static readonly Rule Rule = new(
        "name-not-found",
        Severity.Error,
        Waivable: true,
        "a name is in no source",
        """
        Names are found by their capital letters. Each must stand in the source that its text cites, letter by letter, or be an actor's
        name, short form or alias. Correct the name; or declare an actor, and the spelling that the source has as one of its `aliases`:

        ```yaml
        actors:
          maliki: {name: Nuri al-Maliki, aliases: [Nouri al-Maliki]}
        ```
        """);

    public static readonly Rule Corrected = new(
        "name-corrected",
        Severity.Error,
        Waivable: true,
        "a name is spelt with other accents than in the source",
        """
        A correction that nobody is told of looks like a mistake to whoever compares. Declare the right spelling as an actor's name and
        the source's spelling as one of its `aliases`; “Names and spellings” then tells the reader.

        ```yaml
        actors:
          leman: {name: Léman Bleu, aliases: [Leman Blue]}
        ```
        """);

    public static Diagnostic Of(TextMention shown, NameFinding finding, FoundPlace? nearest)
    {
        var words = Wording.Line(shown.Words);
        if (nearest is null)
        {
            return new Diagnostic(Rule, $"“{words}” is in no source", shown.Label)
            {
                Help = ["correct it, or declare an actor with this name and the source’s spelling among its `aliases`"],
            };
        }

        var source = Wording.Line(nearest.Words);
        return new Diagnostic(
            finding.IsDiacriticsOnly ? Corrected : Rule,
            finding.IsDiacriticsOnly ? $"the source spells “{words}” “{source}”" : $"“{words}” is in no source; {nearest.Reference} has “{source}”",
            shown.Label)
        {
            Related = [nearest.Label],
            Help = [$"use “{source}”, or declare an actor `{{name: {words}, aliases: [{source}]}}`"],
        };
    }
}
