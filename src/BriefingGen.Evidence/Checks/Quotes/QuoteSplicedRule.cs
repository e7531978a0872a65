using System.Collections.Immutable;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

internal static class QuoteSplicedRule
{
    public static readonly Rule Rule = new(
        "quote-spliced",
        Severity.Error,
        Waivable: false,
        "a quotation is joined from separate passages",
        """
        Every word is in the source, but nobody said them in a row. Joining what was said in two places makes somebody say what he
        or she did not. Make two quotations of it; or, where the pieces belong together, mark what lies between them with `[…]`:
        the pieces stand in the order of the source and at most 300 characters apart.
        """);

    public static Diagnostic Of(MappedText text, ImmutableArray<Passage> pieces) =>
        PieceLabels.On(
            new Diagnostic(Rule, $"all words are in the source, but not together: {PieceLabels.List(text.Value, pieces)}", null)
            {
                Help = ["make two quotes of it, or write `[…]` where words are left out (at most 300 characters, in the source’s order)"],
            },
            text,
            pieces);
}
