using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Narrative.Model;

/// <summary>Who says something, and through whom it is known.</summary>
/// <param name="Via">Who reports it; empty if one of the voices published it.</param>
internal sealed record Provenance(ImmutableArray<VoiceName> Voices, ImmutableArray<VoiceName> Via)
{
    public static Provenance Of(BriefingContext context, Fact fact) =>
        Of(context, fact.AccordingTo, context.Located.EvidenceOf(fact).Own);

    public static Provenance Of(BriefingContext context, OtherSide side) => side switch
    {
        OtherFact other => Of(context, context.Brief.FactOf(other.Fact)!),
        OtherPassage other => Of(context, other.AccordingTo, context.Located.EvidenceOf(other).Own),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Provenance Of(BriefingContext context, Demand demand) =>
        Of(context, demand.By, context.Located.EvidenceOf(demand).All);

    /// <summary>As typed, else from the items that its text cites: the voices of facts, the publishers of all others.</summary>
    public static Provenance Of(BriefingContext context, TimelineEntry entry)
    {
        var passages = context.Located.EvidenceOf(entry).All;
        if (!entry.AccordingTo.IsEmpty)
            return Of(context, entry.AccordingTo, passages);
        var cited = Cited(context, entry).OfType<Fact>().SelectMany(fact => fact.AccordingTo);
        var publishers = Cited(context, entry).Where(item => item is not Fact { AccordingTo.IsEmpty: false })
            .SelectMany(item => context.Voices.PublishersOf(context.Located.EvidenceOf(item).All))
            .Concat(context.Voices.PublishersOf(context.Located.EvidenceOf(entry).Own));
        return Of(context, [.. cited.Select(context.Voices.Of).Concat(publishers).DistinctBy(voice => voice.Key)], passages);
    }

    private static IEnumerable<Item> Cited(BriefingContext context, TimelineEntry entry) =>
        context.Brief.Cited(entry.Citations).Cast<Item>();

    private static Provenance Of(BriefingContext context, ImmutableArray<Voice> typed, ImmutableArray<Passage> passages) =>
        Of(context, context.Voices.Of(typed), passages);

    private static Provenance Of(BriefingContext context, ImmutableArray<VoiceName> voices, ImmutableArray<Passage> passages)
    {
        var publishers = context.Voices.PublishersOf(passages);
        if (voices.IsEmpty)
            return new Provenance(publishers, []);
        var speaksItself = publishers.Any(publisher => voices.Any(voice => voice.Key == publisher.Key));
        return new Provenance(voices, speaksItself ? [] : publishers);
    }
}
