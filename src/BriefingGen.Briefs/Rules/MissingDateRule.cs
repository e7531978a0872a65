using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class MissingDateRule
{
    public static readonly Rule Rule = new(
        "missing-date",
        Severity.Error,
        Waivable: false,
        "a timeline entry or a correction has no date",
        """
        Each entry of a timeline says when. If the source gives no date, use its own word for it, which must stand in the passage
        cited: `date: later`, `date: a Saturday`. The page adds “date not stated”. A correction has the day it was made.
        """);

    public static Diagnostic Of(TextSpan entry, bool mayHaveWords) =>
        new(Rule, mayHaveWords ? "this entry has no date" : "this correction has no date", new Label(entry))
        {
            Help = [mayHaveWords
                ? "if the source gives none, use its own word: `date: later`"
                : "say when it was made: `date: 2014-09-03`"],
        };
}
