using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Attribution;

/// <summary>Each actor is in a source under one of its names; what of it only the editor has is set down.</summary>
internal sealed class ActorsCheck(LocatedBrief located, TextSources sources, CheckFindings findings)
{
    public ImmutableArray<EditorsWords> Check()
    {
        var words = ImmutableArray.CreateBuilder<EditorsWords>();
        var archives = sources.All.Select(reading => reading.Archive.File.Content).ToList();
        foreach (var source in located.Brief.Sources)
            if (source.Publisher is { } publisher)
                words.Add(new EditorsWords(EditorsWordsKind.Publisher, source, publisher.Written));
        foreach (var actor in located.Brief.Actors)
        {
            var voice = new ActorVoice(actor.Name, actor);
            var names = VoicesOf.Names(voice);
            var isPublisher = located.Brief.Sources.Any(source => source.IsPublishedBy(voice));
            if (archives.Count > 0 && !isPublisher && !names.Any(name => IsInSource(name)))
                findings.Add(actor, ActorNotFoundRule.Of(actor));
            else if (!IsInSource(VoicesOf.WithoutArticle(actor.Name.Value)) && !isPublisher)
                words.Add(new EditorsWords(EditorsWordsKind.Spelling, actor, actor.Name));
            if (actor.Role is { } role && !IsInSource(role.Value))
                words.Add(new EditorsWords(EditorsWordsKind.Role, actor, role));
        }

        return words.ToImmutable();

        bool IsInSource(string name) => archives.Any(archive => WordsIn.Has(archive, name));
    }
}

internal static class ActorNotFoundRule
{
    public static readonly Rule Rule = new(
        "actor-not-found",
        Severity.Error,
        Waivable: false,
        "no source has an actor under any of its names",
        """
        An actor's name, its short form or one of its `aliases` must stand in a source. Give the spelling that the source has as
        an alias; a publisher's own name is exempt.
        """);

    public static Diagnostic Of(Actor actor) =>
        new(Rule, $"no source has “{actor.Name.Value}”, its short form or an alias", new Label(actor.Name.Span))
        {
            Help = ["add the spelling that the source has: `aliases: [ … ]`"],
        };
}
