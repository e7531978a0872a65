using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class CountDiffersRule
{
    public static readonly Rule Rule = new(
        "count-differs",
        Severity.Error,
        Waivable: false,
        "a key figure counts the brief wrongly",
        """
        A key figure with `count` says how many facts, quotes, demands or sources the brief has, and the page says that it was
        counted from this briefing. So the number must be theirs. To give another number, cite the fact that it comes from.

            figures:
              - {value: 3, label: demands, count: demands}
        """);

    public static Diagnostic Of(TextSpan value, string counted, int count) =>
        new(Rule, $"the number of {counted} in this brief is {count}, not {value.Text}", new Label(value))
        {
            Help = [$"`value: {count}`, or `fact: …` where the number is a source’s"],
        };
}
