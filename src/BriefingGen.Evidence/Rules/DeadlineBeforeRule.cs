using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class DeadlineBeforeRule
{
    public static readonly Rule Rule = new(
        "deadline-before",
        Severity.Note,
        Waivable: false,
        "the source says “before” a day, and the page gives the day itself",
        """
        “Before 31 March” ends on 30 March; “Deadline: 31 March 2031” may be read as ending a day later. The page never says “by”, which
        would be wrong outright. Where the day matters, say it in the demand's `text`: “… before 31 March [@order]”.
        """);

    /// <param name="isEnglish">Whether the page says it in English.</param>
    public static Diagnostic Of(DateOrWords deadline, EdtfPoint day, string before, FoundPlace place, bool isEnglish)
    {
        var shown = Wording.Date(day);
        return new Diagnostic(
            Rule,
            $"the source says “{before}”; the page {(isEnglish ? $"says “Deadline: {shown}”" : $"gives {shown} as the deadline")}",
            new Label(deadline.Text.Span))
        {
            Related = [place.Label],
        };
    }
}
