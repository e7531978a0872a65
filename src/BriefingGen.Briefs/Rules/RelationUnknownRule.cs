using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class RelationUnknownRule
{
    public static readonly Rule Rule = new(
        "relation-unknown",
        Severity.Note,
        Waivable: false,
        "it is not said how a source stands to the events",
        """
        A reader must know whether a source takes part in what it tells. `relation` says how its publisher stands to the events and
        claims of this brief: `party` (takes part in them), `affiliated` (belongs to a party, is paid by it or campaigns with it),
        `independent` (neither). Page one says it; without it, page one says “relation not known”. If it cannot be known, type
        `relation: unknown`, and this note ends.
        """);

    public static Diagnostic Of(TextSpan source) =>
        new(Rule, $"how does “{source.Shown()}” stand to the events? Page one will say “relation not known”", new Label(source))
        {
            Help = ["`relation: party`, `affiliated` or `independent`; `unknown` where nobody can say"],
        };
}
