using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class UndatedRule
{
    public static readonly Rule Rule = new(
        "undated",
        Severity.Warning,
        Waivable: false,
        "the briefing has no date",
        """
        A reader must know how old a briefing is. Give the day it was issued: `issued: 2014-08-31`. The clock is never read, so
        that the same brief makes the same file; a build may give the day by SOURCE_DATE_EPOCH instead.
        """);

    public static Diagnostic Of(TextSpan title) =>
        new(Rule, "the page will say “undated”", new Label(title)) { Help = ["`issued: 2026-11-24`"] };
}
