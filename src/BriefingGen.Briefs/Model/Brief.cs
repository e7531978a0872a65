using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A whole brief as its editor typed it, with every reference resolved. CONTRACT.md §3.1.</summary>
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

    /// <summary>In the order of their numbers, at least one.</summary>
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

    /// <summary>Everything that has an id and may be cited. It has each id in a citation, in `fact` and in `part-of`.</summary>
    public required IReadOnlyDictionary<string, ICitable> Citables { get; init; }

    /// <summary>
    /// All items of the brief: facts, quotes, demands, timeline entries, key points, key figures and gaps, in this order.
    /// Sources, actors and corrections are not among them.
    /// </summary>
    public IEnumerable<Item> Items => [.. Facts, .. Quotes, .. Demands, .. Timeline, .. KeyPoints, .. Figures, .. Gaps];

    /// <returns>Null if the brief has no such id; a brief with errors may cite one.</returns>
    public ICitable? Citable(string id) => Citables.GetValueOrDefault(id);

    /// <summary>The items with these ids, in this order; unknown ids are skipped.</summary>
    public IEnumerable<ICitable> Cited(IEnumerable<MappedText> ids) => ids.Select(id => Citable(id.Value)).OfType<ICitable>();

    /// <returns>Null if the id is null or not the id of a fact.</returns>
    public Fact? FactOf(MappedText? id) => id is null ? null : Citable(id.Value) as Fact;

    /// <param name="number">As printed in references, counted from 1.</param>
    public Source SourceOf(int number) => Sources[number - 1];
}

/// <summary>Who issues the briefing.</summary>
public sealed record Issuer(MappedText Name, MappedText? Unit, MappedText? Email);

/// <summary>How much of the archived sources the annex prints.</summary>
public enum AnnexExtent
{
    Cited,
    Full,
    None,
}

/// <summary>The labels of the Traffic Light Protocol 2.0, strictest first.</summary>
public enum TlpLabel
{
    Red,
    AmberStrict,
    Amber,
    Green,
    Clear,
}
