using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class ActorNotFoundRule
{
    public static readonly Rule Rule = new(
        "actor-not-found",
        Severity.Error,
        Waivable: false,
        "no source has an actor under any of its names",
        """
        An actor's name, its short form or one of its `aliases` must stand in a source. Give the spelling that the source has as an alias;
        a publisher's own name is exempt.
        """);

    public static Diagnostic Of(Actor actor) =>
        new(Rule, $"no source has “{actor.Name.Value}”, its short form or an alias", new Label(actor.Name.Span))
        {
            Help = ["add the spelling that the source has: `aliases: [ … ]`"],
        };
}
