using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Standing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class StatusLoweredRule
{
    public static readonly Rule Rule = new(
        "status-lowered",
        Severity.Warning,
        Waivable: false,
        "the evidence does not carry the status, and a weaker one is printed",
        """
        “Corroborated” tells the reader that two sources of different publishers say so, and that one of them is independent of the
        events. Two parties that agree are not enough, nor are two articles of one publisher. “Reported” is lowered to “disputed” where
        the brief itself cites the other side. A status is never raised.

        Cite another source, give its `relation`, or type the status that is printed. Two parties that say the same can both be named:

        ```yaml
        according-to: [unions, metro]
        ```
        """);

    public static Diagnostic Of(TextSpan at, FactStatus typed, FactStatus printed, Shortfall why, Brief brief) =>
        new(Rule, $"{Why(why)}; lowered to “{Word(printed)}”", new Label(at))
        {
            Help = why switch
            {
                Shortfall.OneSource => [$"cite a second source that is independent, or `status: {Word(printed)}`"],
                Shortfall.OnePublisher => [$"cite a source of another publisher, or `status: {Word(printed)}`"],
                Shortfall.NoneIndependent => [Both(brief), $"add an independent source, or `relation: independent` where one is"],
                Shortfall.Contradicted => ["`status: disputed`", "if the other figure is only less exact, use `differs`"],
            },
            Notes = typed == FactStatus.Corroborated && why == Shortfall.NoneIndependent && brief.Sources.Any(HasNoRelation)
                ? [$"no `relation` was given for {Wording.List([.. brief.Sources.Where(HasNoRelation).Select(source => $"“{source.Id.Value}”")])}"]
                : [],
        };

    private static string Both(Brief brief) =>
        $"to name both: `according-to: [{string.Join(", ", brief.Sources.Take(2).Select(source => source.Id.Value))}]`";

    private static bool HasNoRelation(Source source) => source.Relation.Text is null;

    private static string Why(Shortfall why) => why switch
    {
        Shortfall.OneSource => "only one source is cited",
        Shortfall.OnePublisher => "the sources cited have the same publisher",
        Shortfall.NoneIndependent => "none of the sources cited is independent of the events",
        Shortfall.Contradicted => "the other side is cited",
    };

    private static string Word(FactStatus status) => status switch
    {
        FactStatus.Retracted => "retracted",
        FactStatus.Unverified => "unverified",
        FactStatus.Disputed => "disputed",
        FactStatus.Alleged => "alleged",
        FactStatus.Reported => "reported",
        FactStatus.Corroborated => "corroborated",
    };
}
