using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class EvidenceSplicedRule
{
    public static readonly Rule Rule = new(
        "evidence-spliced",
        Severity.Error,
        Waivable: false,
        "the words given as evidence are in the source, but not together",
        """
        Evidence is one passage. Words from two places are two pieces of evidence; give them as a list, and the reader is led to both:

        ```yaml
        evidence:
          - killing 52 members
          - abducting seven residents
        ```

        `[…]` joins words of one passage, in their order and at most 300 characters apart.
        """);

    public static Diagnostic Of(MappedText exact, ImmutableArray<Passage> pieces) =>
        PieceLabels.On(
            new Diagnostic(Rule, $"all words are in the source, but not together: {PieceLabels.List(exact.Value, pieces)}", null)
            {
                Help = ["cite each passage by itself: `evidence` takes a list; `[…]` leaves out at most 300 characters"],
            },
            exact,
            pieces);
}
