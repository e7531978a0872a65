using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Model;

/// <summary>The demands of one voice on one addressee, of one kind.</summary>
/// <param name="AccordingTo">Who reports them; empty if that is the voice itself or an independent source.</param>
/// <param name="IsClause">Whether the demands are clauses (“That …”) and not actions.</param>
internal sealed record DemandGroup(
    ImmutableArray<VoiceName> By,
    VoiceName? OnBehalfOf,
    ImmutableArray<VoiceName> To,
    DemandKind Kind,
    bool IsClause,
    ImmutableArray<VoiceName> AccordingTo,
    ImmutableArray<Demand> Demands);

/// <summary>Demands grouped by voice, addressee and kind, in order of first appearance. CONTRACT.md §7.</summary>
internal static class DemandGroups
{
    public static ImmutableArray<DemandGroup> Of(BriefingContext context) =>
    [
        .. context.Brief.Demands.Select(demand => Single(context, demand)).GroupBy(Key, StringComparer.Ordinal)
            .Select(same => same.First() with { Demands = [.. same.SelectMany(group => group.Demands)] }),
    ];

    private static DemandGroup Single(BriefingContext context, Demand demand)
    {
        var by = context.Voices.Of(demand.By);
        return new DemandGroup(
            by,
            demand.OnBehalfOf is { } body ? context.Voices.Of(body) : null,
            context.Voices.Of(demand.To),
            demand.Kind.Value,
            context.Words.ClauseWordLength(demand.Text.Source.Value) > 0,
            AccordingTo(context, demand, by),
            [demand]);
    }

    private static ImmutableArray<VoiceName> AccordingTo(BriefingContext context, Demand demand, ImmutableArray<VoiceName> by)
    {
        var passages = context.Located.EvidenceOf(demand).All;
        var publishers = context.Voices.PublishersOf(passages);
        var isFirstHand = publishers.Any(publisher => by.Any(voice => voice.Key == publisher.Key));
        var sources = passages.Select(passage => context.Brief.SourceOf(passage.Source.Number));
        return isFirstHand || sources.Any(IsIndependent) ? [] : publishers;
    }

    private static bool IsIndependent(Source source) => source.Relation.Value == SourceRelation.Independent;

    private static string Key(DemandGroup group) => string.Join('\n',
    [
        group.Kind.ToString(), group.IsClause ? "clause" : "action", group.OnBehalfOf?.Key ?? "",
        "by", .. group.By.Select(voice => voice.Key),
        "to", .. group.To.Select(voice => voice.Key),
        "according to", .. group.AccordingTo.Select(voice => voice.Key),
    ]);
}
