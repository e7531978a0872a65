using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>One entry of a list or mapping of the brief.</summary>
public abstract record Item
{
    /// <summary>The entry's YAML node; for sources and actors the key is included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its place among its own kind, counted from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Its evidence as typed; of a quote, the words that introduce it.</summary>
    public virtual ImmutableArray<TextQuoteSelector> Selectors => [];

    /// <summary>
    /// The ids that it refers to for what it says: those in the text of a demand, timeline entry, key point or gap, and the fact of
    /// a key figure. Citations in notes and responses are not among them.
    /// </summary>
    public virtual ImmutableArray<MappedText> Citations => [];

    /// <summary>Whose word it is, as typed; empty where nobody is named.</summary>
    public virtual ImmutableArray<Voice> Voices => [];

    /// <summary>The date typed for it, and why it is that one where the source does not give all of it; words are no date.</summary>
    public virtual (Written<EdtfDate>? Date, Prose? Inferred) Dating => default;

    public virtual ImmutableArray<Waiver> Waivers => [];
}
