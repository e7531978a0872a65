using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>Somebody's words. CONTRACT.md §3.5.</summary>
public sealed record Quote : Item, ICitable
{
    public MappedText? Id { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<Voice> Speaker { get; init; }

    public Voice? OnBehalfOf { get; init; }

    /// <summary>Without outer quotation marks. Edits such as `[sic]` and `[…]` are still part of the text.</summary>
    public required MappedText Text { get; init; }

    /// <summary>The words that introduce the quotation, not the quotation itself.</summary>
    public ImmutableArray<TextQuoteSelector> Evidence { get; init; } = [];

    public Written<EdtfDate>? Date { get; init; }

    public Prose? Inferred { get; init; }

    /// <summary>The occasion.</summary>
    public MappedText? Where { get; init; }

    public MappedText? Translation { get; init; }

    public MappedText? TranslatedBy { get; init; }

    public Prose? Note { get; init; }

    public ImmutableArray<Waiver> Waive { get; init; } = [];

    public override ImmutableArray<TextQuoteSelector> Selectors => Evidence;

    public override ImmutableArray<Voice> Voices => Speaker;

    public override (Written<EdtfDate>? Date, Prose? Inferred) Dating => (Date, Inferred);

    public override ImmutableArray<Waiver> Waivers => Waive;
}
