using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;

namespace BriefingGen.Evidence.Checks;

/// <summary>
/// What rests on words that were not found: that is told once, and a figure that is missing only because its passage is would be
/// told twice.
/// </summary>
internal sealed class Completeness
{
    private readonly LocatedBrief _located;
    private readonly HashSet<object> _incomplete = new(ReferenceEqualityComparer.Instance);

    public Completeness(LocatedBrief located)
    {
        _located = located;
        var brief = located.Brief;
        foreach (var item in (IEnumerable<Item>)[.. brief.Facts, .. brief.Demands, .. brief.Timeline, .. brief.KeyPoints])
            if (located.EvidenceOf(item).Own.Length < item.Selectors.Length)
                _incomplete.Add(item);
        foreach (var quote in brief.Quotes)
            if (located.QuoteOf(quote).Quotation.Passage is null)
                _incomplete.Add(quote);
        foreach (var fact in brief.Facts)
            if (fact.OtherSides.Any(side => side is OtherPassage && located.EvidenceOf(side).Own.IsEmpty))
                _incomplete.Add(fact);
    }

    /// <summary>Whether all that the brief rests on was found.</summary>
    public bool IsWhole => _incomplete.Count == 0;

    /// <summary>Whether all that an item rests on was found.</summary>
    public bool Of(Item item) =>
        IsWhole || (!_incomplete.Contains(item) && Cited(item).All(cited => !_incomplete.Contains(cited)));

    private IEnumerable<ICitable> Cited(Item item) =>
        item is Demand or TimelineEntry or KeyFigure ? _located.Brief.Cited(item.Citations) : [];
}
