using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>What somebody asks of somebody. CONTRACT.md §3.6.</summary>
public sealed record Demand : Item, ICitable
{
    public MappedText? Id { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<Voice> By { get; init; }

    /// <summary>Empty if the addressee is not stated.</summary>
    public ImmutableArray<Voice> To { get; init; } = [];

    public Voice? OnBehalfOf { get; init; }

    public Written<DemandKind> Kind { get; init; } = new(DemandKind.Call, null);

    /// <summary>The action, verb first, or a clause that begins with “That”.</summary>
    public required Prose Text { get; init; }

    /// <summary>Empty only if the text cites something.</summary>
    public ImmutableArray<TextQuoteSelector> Evidence { get; init; } = [];

    public Written<EdtfDate>? Date { get; init; }

    public Prose? Inferred { get; init; }

    public DateOrWords? Deadline { get; init; }

    public Prose? Response { get; init; }

    public Prose? Note { get; init; }

    public ImmutableArray<Waiver> Waive { get; init; } = [];

    public override ImmutableArray<TextQuoteSelector> Selectors => Evidence;

    public override ImmutableArray<MappedText> Citations => Text.Citations;

    public override ImmutableArray<Voice> Voices => By;

    public override (Written<EdtfDate>? Date, Prose? Inferred) Dating => (Date, Inferred);

    public override ImmutableArray<Waiver> Waivers => Waive;
}

/// <summary>How strongly something is asked for.</summary>
public enum DemandKind
{
    Call,
    Demand,
    Request,
    Recommendation,
    Order,
}
