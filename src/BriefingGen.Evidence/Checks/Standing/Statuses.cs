using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Standing;

/// <summary>
/// The status that each fact and timeline entry is printed with: the editor's, or a weaker one where its evidence does not carry it.
/// It is never raised. BRIEF.md §6.
/// </summary>
internal sealed class Statuses(LocatedBrief located, DiagnosticBag found)
{
    private readonly Dictionary<Item, FactStatus> _statuses = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyDictionary<Item, FactStatus> Settle()
    {
        foreach (var fact in located.Brief.Facts)
            _statuses[fact] = Settled(fact, fact.Status, isContradicted: !fact.ContradictedBy.IsEmpty, located.EvidenceOf(fact));
        foreach (var entry in located.Brief.Timeline)
            _statuses[entry] = Of(entry);
        return _statuses;
    }

    private FactStatus Of(Item item)
    {
        if (_statuses.TryGetValue(item, out var known))
            return known;
        if (item is not TimelineEntry entry)
            return FactStatus.Reported;

        // What is cited in a circle was reported when the brief was read; here it only has to end.
        _statuses[entry] = FactStatus.Reported;
        return _statuses[entry] = entry.Status is { } typed
            ? Settled(entry, typed, isContradicted: false, located.EvidenceOf(entry))
            : WeakestOf(entry);
    }

    /// <summary>What is not withdrawn and comes with words of a source alone is reported.</summary>
    private FactStatus WeakestOf(TimelineEntry entry) => entry.Text.Citations
        .Select(id => located.Brief.Citables.GetValueOrDefault(id.Value))
        .Select(cited => cited is Item item and not Source ? Of(item) : FactStatus.Reported)
        .Append(entry.Evidence.IsEmpty ? FactStatus.Corroborated : FactStatus.Reported)
        .Min();

    private FactStatus Settled(Item item, Written<FactStatus> typed, bool isContradicted, ItemEvidence evidence) =>
        typed.Value switch
        {
            FactStatus.Corroborated => Corroboration.Of(located, evidence) is { } missing
                ? Lowered(item, typed, missing, isContradicted ? FactStatus.Disputed : FactStatus.Reported)
                : typed.Value,
            FactStatus.Reported when isContradicted =>
                Lowered(item, typed, Shortfall.Contradicted, FactStatus.Disputed),
            FactStatus.Reported or FactStatus.Alleged or FactStatus.Disputed or FactStatus.Unverified or FactStatus.Retracted => typed.Value,
        };

    private FactStatus Lowered(Item item, Written<FactStatus> typed, Shortfall why, FactStatus to)
    {
        found.Add(StatusLoweredRule.Of(typed.Text?.Span ?? item.Span, typed.Value, to, why, located.Brief));
        return to;
    }
}
