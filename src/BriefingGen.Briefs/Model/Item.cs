using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>One entry of a list or mapping of the brief.</summary>
public abstract record Item
{
    /// <summary>The entry's YAML node; for sources and actors the key is included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its index among the items of its kind, counted from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Its evidence as typed; for a quote, the words that introduce it.</summary>
    public virtual ImmutableArray<TextQuoteSelector> Selectors => [];

    /// <summary>
    /// The ids that its text cites (a demand, timeline entry, key point or gap), or the fact of a key figure. Citations in notes
    /// and responses do not count.
    /// </summary>
    public virtual ImmutableArray<MappedText> Citations => [];

    /// <summary>Who says or asks it, as typed; empty if nobody is named.</summary>
    public virtual ImmutableArray<Voice> Voices => [];

    /// <summary>Its date as typed, and the reason for it if the source does not state it in full. Words in place of a date do not
    /// count.</summary>
    public virtual (Written<EdtfDate>? Date, Prose? Inferred) Dating => default;

    public virtual ImmutableArray<Waiver> Waivers => [];
}

/// <summary>
/// What `[@id]` may name: a <see cref="Fact"/>, <see cref="Quote"/>, <see cref="Demand"/>, <see cref="TimelineEntry"/> or
/// <see cref="Source"/>, and nothing else.
/// </summary>
public interface ICitable
{
    /// <summary>Null if the entry has no id; then nothing can cite it.</summary>
    MappedText? Id { get; }

    TextSpan Span { get; }

    /// <inheritdoc cref="Item.Citations"/>
    ImmutableArray<MappedText> Citations { get; }
}

/// <summary>A value and the text it was read from, for diagnostics.</summary>
/// <param name="Text">Null if nobody typed it and the value is the default.</param>
public sealed record Written<T>(T Value, MappedText? Text)
    where T : notnull;

/// <summary>A finding that the editor accepts, and the reason, which is printed.</summary>
/// <param name="Code">A rule's code; it is not known here whether the rule exists and may be waived.</param>
public sealed record Waiver(TextSpan Span, MappedText Code, MappedText Because);
