using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>
/// Follows citations to the passages at their end. Only the texts of demands and timeline entries lend what they cite; walked
/// without recursion, as a chain may be as long as the brief, and a circle (an error that reading reports) simply ends.
/// </summary>
/// <param name="own">The passages of an item's own evidence.</param>
internal sealed class CitationGraph(Brief brief, Func<ICitable, ImmutableArray<Passage>> own)
{
    private readonly Dictionary<ICitable, ItemEvidence> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a text rests on: evidence of its own and whatever it cites.</summary>
    public ItemEvidence Of(ImmutableArray<Passage> evidence, IEnumerable<MappedText> ids) =>
        Join(evidence, brief.Cited(ids).Select(Of));

    public ItemEvidence Of(ICitable item)
    {
        if (item.Citations.IsEmpty)
            return _known.TryGetValue(item, out var known) ? known : _known[item] = EvidenceOf(item);
        var way = new Stack<ICitable>();
        var entered = new HashSet<ICitable>(ReferenceEqualityComparer.Instance);
        way.Push(item);
        while (way.TryPeek(out var here))
        {
            if (_known.ContainsKey(here))
            {
                way.Pop();
            }
            else if (entered.Add(here))
            {
                foreach (var next in brief.Cited(here.Citations).Where(next => !entered.Contains(next)))
                    way.Push(next);
            }
            else
            {
                _known[here] = EvidenceOf(here);
            }
        }

        return _known[item];
    }

    private ItemEvidence EvidenceOf(ICitable item)
    {
        if (item is Source source)
            return new ItemEvidence([], [], [new Reference(source.Number, null)]);
        List<ItemEvidence> cited = [];
        foreach (var other in brief.Cited(item.Citations))
            cited.Add(_known.GetValueOrDefault(other, ItemEvidence.None));
        return Join(own(item), cited);
    }

    /// <summary>Evidence of one’s own and that of others.</summary>
    internal static ItemEvidence Join(ImmutableArray<Passage> own, IEnumerable<ItemEvidence> cited)
    {
        // Most items cite nothing besides their one passage.
        if (own is [var only] && !cited.Any())
            return new ItemEvidence(own, own, only.References);
        var all = own.ToList();
        var others = new List<Reference>();
        foreach (var evidence in cited)
        {
            all.AddRange(evidence.All);
            others.AddRange(evidence.References);
        }

        ImmutableArray<Passage> passages =
        [
            .. all
                .Distinct()
                .OrderBy(passage => passage.Source.Number)
                .ThenBy(passage => passage.Span.Start)
                .ThenBy(passage => passage.Span.End),
        ];
        var references = passages.SelectMany(passage => passage.References).Concat(others).Distinct().Order();
        return new ItemEvidence(own, passages, [.. references]);
    }
}

/// <summary>What an item rests on (CONTRACT.md §2, rule 7).</summary>
/// <param name="Own">The passages of its own evidence, in the order typed; of a quote, the quotation.</param>
/// <param name="All">These and the passages of whatever its text cites, and what that cites in turn; each once, in the order of
/// the sources.</param>
/// <param name="References">What is printed behind it: each paragraph once, in order, and the sources that are cited as a
/// whole.</param>
public sealed record ItemEvidence(ImmutableArray<Passage> Own, ImmutableArray<Passage> All, ImmutableArray<Reference> References)
{
    public static ItemEvidence None { get; } = new([], [], []);
}
