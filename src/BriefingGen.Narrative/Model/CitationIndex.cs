using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Narrative.Model;

/// <summary>
/// What may be cited, by id. Items without an id are given one that the brief does not use, so that a template can cite every
/// fact and every other side of one.
/// </summary>
internal sealed class CitationIndex
{
    private readonly LocatedBrief _located;
    private readonly Dictionary<object, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, object> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _given = new(StringComparer.Ordinal);

    public CitationIndex(LocatedBrief located)
    {
        _located = located;
        var brief = located.Brief;
        foreach (var (id, item) in brief.Citables)
        {
            _items[id] = item;
            _ids[item] = id;
        }

        Name("fact", brief.Facts);
        Name("quote", brief.Quotes);
        Name("demand", brief.Demands);
        Name("entry", brief.Timeline);
        Name("side", brief.Facts.SelectMany(fact => fact.Differs.Concat(fact.ContradictedBy)).OfType<OtherPassage>());
    }

    /// <param name="item">A citable item, or another side of a fact.</param>
    public string IdOf(object item) => item is OtherFact other ? other.Fact.Value : _ids[item];

    /// <summary>What was given an id here: items without one, and other sides of facts.</summary>
    public IReadOnlyDictionary<string, object> Given => _given;

    /// <returns>False if the id names nothing, which may be so in a template's text.</returns>
    public bool Has(string id) => _items.ContainsKey(id);

    public ImmutableArray<Reference> ReferencesOf(IEnumerable<string> ids) =>
        [.. ids.SelectMany(id => EvidenceOf(_items[id]).References).Distinct().Order()];

    private ItemEvidence EvidenceOf(object item) => item switch
    {
        OtherSide side => _located.EvidenceOf(side),
        Source source => _located.Cited([source.Id]),
        _ => _located.EvidenceOf((Item)item),
    };

    private void Name(string kind, IEnumerable<object> items)
    {
        foreach (var (index, item) in items.Index())
        {
            if (_ids.ContainsKey(item))
                continue;
            var id = FormattableString.Invariant($"{kind}-{index + 1}");
            while (_items.ContainsKey(id))
                id += "-";
            _items[id] = item;
            _given[id] = item;
            _ids[item] = id;
        }
    }
}
