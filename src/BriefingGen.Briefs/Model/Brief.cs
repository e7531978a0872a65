using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A whole brief as its editor typed it, with every reference known to lead somewhere. BRIEF.md §3.1.</summary>
public sealed record Brief
{
    public required TextFile File { get; init; }

    public required MappedText Title { get; init; }

    public MappedText? Subtitle { get; init; }

    public MappedText? Kicker { get; init; }

    /// <summary>A BCP 47 tag in its usual case (`en`, `en-GB`, `zh-Hant`).</summary>
    public Written<string> Language { get; init; } = new("en", null);

    /// <summary>To the day.</summary>
    public Written<EdtfDate>? Issued { get; init; }

    /// <summary>The span of time the brief covers.</summary>
    public Written<EdtfDate>? Covers { get; init; }

    public Written<TlpLabel>? Handling { get; init; }

    public Issuer? Issuer { get; init; }

    /// <summary>As typed, else the issuer's email.</summary>
    public MappedText? Contact { get; init; }

    public Written<string> Template { get; init; } = new("default", null);

    public Written<AnnexExtent> Annex { get; init; } = new(AnnexExtent.Cited, null);

    /// <summary>In the order of their numbers; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    public ImmutableArray<Actor> Actors { get; init; } = [];

    public Prose? BottomLine { get; init; }

    public ImmutableArray<KeyPoint> KeyPoints { get; init; } = [];

    public ImmutableArray<KeyFigure> Figures { get; init; } = [];

    public MarkdownText? Summary { get; init; }

    public ImmutableArray<Fact> Facts { get; init; } = [];

    public ImmutableArray<Quote> Quotes { get; init; } = [];

    public ImmutableArray<Demand> Demands { get; init; } = [];

    /// <summary>In the order typed, which need not be the order of the dates.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    public ImmutableArray<Gap> Gaps { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Everything that has an id and may be cited. Each id of a citation, of `fact` and `part-of` is in it.</summary>
    public required IReadOnlyDictionary<string, ICitable> Citables { get; init; }

    /// <summary>
    /// All that the brief says: facts, quotes, demands, timeline entries, key points, key figures and gaps, in this order.
    /// Sources, actors and corrections are not among them.
    /// </summary>
    public IEnumerable<Item> Items => [.. Facts, .. Quotes, .. Demands, .. Timeline, .. KeyPoints, .. Figures, .. Gaps];

    /// <returns>Null if the brief has no such id; a brief with errors may cite one.</returns>
    public ICitable? Citable(string id) => Citables.GetValueOrDefault(id);

    /// <summary>What the ids lead to, in their order; an id that leads nowhere is left out.</summary>
    public IEnumerable<ICitable> Cited(IEnumerable<MappedText> ids) => ids.Select(id => Citable(id.Value)).OfType<ICitable>();

    /// <returns>Null if the id is null or no fact's.</returns>
    public Fact? FactOf(MappedText? id) => id is null ? null : Citable(id.Value) as Fact;

    /// <param name="number">As references have it, from 1.</param>
    public Source SourceOf(int number) => Sources[number - 1];
}
