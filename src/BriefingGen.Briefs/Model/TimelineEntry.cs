using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>What happened, or is planned, and when. CONTRACT.md §3.7.</summary>
public sealed record TimelineEntry : Item, ICitable
{
    public MappedText? Id { get; init; }

    public required DateOrWords Date { get; init; }

    public required Prose Text { get; init; }

    /// <summary>Empty only if the text cites something.</summary>
    public ImmutableArray<TextQuoteSelector> Evidence { get; init; } = [];

    /// <summary>As typed; empty if it follows from what the text cites.</summary>
    public ImmutableArray<Voice> AccordingTo { get; init; } = [];

    /// <summary>Null for the weakest status of what the text cites.</summary>
    public Written<FactStatus>? Status { get; init; }

    public Prose? Inferred { get; init; }

    public override ImmutableArray<TextQuoteSelector> Selectors => Evidence;

    public override ImmutableArray<MappedText> Citations => Text.Citations;

    public override ImmutableArray<Voice> Voices => AccordingTo;

    public override (Written<EdtfDate>? Date, Prose? Inferred) Dating =>
        Date.Date is { } date ? (new Written<EdtfDate>(date, Date.Text), Inferred) : default;
}
