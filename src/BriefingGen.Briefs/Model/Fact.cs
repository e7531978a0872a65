using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>One statement and who makes it. CONTRACT.md §3.4.</summary>
public sealed record Fact : Item, ICitable
{
    public MappedText? Id { get; init; }

    public required MappedText Label { get; init; }

    public required MappedText Value { get; init; }

    /// <summary>The statement as one clause, for the composed summary; null if the summary leaves it out.</summary>
    public MappedText? Sentence { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<TextQuoteSelector> Evidence { get; init; }

    /// <summary>As typed; the checks may lower it.</summary>
    public Written<FactStatus> Status { get; init; } = new(FactStatus.Reported, null);

    /// <summary>As typed; empty for the source of the evidence.</summary>
    public ImmutableArray<Voice> AccordingTo { get; init; } = [];

    public Written<EdtfDate>? Date { get; init; }

    /// <summary>The reason for the date if the source does not state it in full.</summary>
    public Prose? Inferred { get; init; }

    public Written<EdtfDate>? AsOf { get; init; }

    public ImmutableArray<OtherSide> ContradictedBy { get; init; } = [];

    /// <summary>The same with another precision or in other words.</summary>
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

    /// <summary>Everything set against, beside or in place of the fact, in this order: contradictions, differences,
    /// corrections.</summary>
    public IEnumerable<OtherSide> OtherSides => [.. ContradictedBy, .. Differs, .. CorrectedBy];

    public override ImmutableArray<TextQuoteSelector> Selectors => Evidence;

    public override ImmutableArray<Voice> Voices => AccordingTo;

    public override (Written<EdtfDate>? Date, Prose? Inferred) Dating => (Date, Inferred);

    public override ImmutableArray<Waiver> Waivers => Waive;
}

/// <summary>
/// How well a statement is established, from weakest to strongest: the weakest of several is their minimum.
/// </summary>
public enum FactStatus
{
    Retracted,
    Unverified,
    Disputed,
    Alleged,
    Reported,
    Corroborated,
}

/// <summary>
/// What is set against, beside or in place of a fact: an <see cref="OtherFact"/> or an <see cref="OtherPassage"/>.
/// </summary>
public abstract record OtherSide
{
    private protected OtherSide(TextSpan span) => Span = span;

    public TextSpan Span { get; }
}

/// <param name="Fact">The id of a fact of this brief.</param>
public sealed record OtherFact(TextSpan Span, MappedText Fact) : OtherSide(Span);

/// <param name="Sentence">One clause in mid-sentence form, for the composed summary.</param>
public sealed record OtherPassage(
    TextSpan Span, TextQuoteSelector Selector, ImmutableArray<Voice> AccordingTo, MappedText? Sentence) : OtherSide(Span);
