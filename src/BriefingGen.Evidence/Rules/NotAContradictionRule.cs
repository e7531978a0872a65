using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class NotAContradictionRule
{
    public static readonly Rule Rule = new(
        "not-a-contradiction",
        Severity.Warning,
        Waivable: true,
        "what is given as a contradiction is only less exact",
        """
        “Tens” can be 52, and “about 50” can: two figures that differ in how exact they are may both be true. Printed as a dispute, they
        make a quarrel that nobody has. Use `differs`; the page then says “Also put as …”.

        ```yaml
        value: 52 members
        differs: {according-to: ziegler, exact: which left tens killed}
        ```
        """);

    /// <param name="side">The words that name the other side.</param>
    /// <param name="lessExact">The figure that may be the other one.</param>
    public static Diagnostic Of(Fact fact, MappedText side, Label? source, string lessExact, string moreExact) =>
        new(Rule, $"“{lessExact}” can be {moreExact}: less exact, not contradictory", new Label(side.Span))
        {
            Related = source is null ? [new Label(fact.Value.Span)] : [source, new Label(fact.Value.Span)],
            Help = ["use `differs` in place of `contradicted-by`"],
        };
}
