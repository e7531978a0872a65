using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class TimelineOrderRule
{
    public static readonly Rule Rule = new(
        "timeline-order",
        Severity.Note,
        Waivable: false,
        "a timeline entry is earlier than the one above it",
        """
        Entries are printed in the order typed, so that an editor may group them. Most readers expect them by date: this may be
        meant, or a slip in a date.
        """);

    public static Diagnostic Of(TextSpan date, TextSpan above) =>
        new(Rule, "this date is earlier than the one above it", new Label(date))
        {
            Related = [new Label(above, "the one above")],
            Help = ["move the entry up, or correct the date; entries are printed in the order typed"],
        };
}
