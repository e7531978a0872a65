using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>One statement and who makes it. BRIEF.md §3.4.</summary>
public sealed record Fact : Item, ICitable
{
    public MappedText? Id { get; init; }

    public required MappedText Label { get; init; }

    public required MappedText Value { get; init; }

    /// <summary>The statement as one clause, for the composed summary; none: it is not told there.</summary>
    public MappedText? Sentence { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<TextQuoteSelector> Evidence { get; init; }

    /// <summary>As typed; the checks may lower it.</summary>
    public Written<FactStatus> Status { get; init; } = new(FactStatus.Reported, null);

    /// <summary>As typed; empty: the evidence's source.</summary>
    public ImmutableArray<Voice> AccordingTo { get; init; } = [];

    public Written<EdtfDate>? Date { get; init; }

    /// <summary>Why the date is what it is, where the source does not give all of it.</summary>
    public Prose? Inferred { get; init; }

    public Written<EdtfDate>? AsOf { get; init; }

    public ImmutableArray<OtherSide> ContradictedBy { get; init; } = [];

    /// <summary>The same thing with another precision or in other words.</summary>
    public ImmutableArray<OtherSide> Differs { get; init; } = [];

    public ImmutableArray<OtherSide> CorrectedBy { get; init; } = [];

    /// <summary>The sum behind a calculated value, for example `11 - 3`.</summary>
    public MappedText? Derived { get; init; }

    /// <summary>The id of the fact that this one is a part of.</summary>
    public MappedText? PartOf { get; init; }

    public MappedText? Group { get; init; }

    public Prose? Response { get; init; }

    public Prose? Note { get; init; }

    public ImmutableArray<Waiver> Waive { get; init; } = [];

    /// <summary>All that stands against, beside or in place of it, in this order: contradictions, differences, corrections.</summary>
    public IEnumerable<OtherSide> OtherSides => [.. ContradictedBy, .. Differs, .. CorrectedBy];

    public override ImmutableArray<TextQuoteSelector> Selectors => Evidence;

    public override ImmutableArray<Voice> Voices => AccordingTo;

    public override (Written<EdtfDate>? Date, Prose? Inferred) Dating => (Date, Inferred);

    public override ImmutableArray<Waiver> Waivers => Waive;
}
