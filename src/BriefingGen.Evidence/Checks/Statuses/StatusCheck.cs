using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Statuses;

/// <summary>
/// The status that each fact and timeline entry is printed with: the editor's, or a weaker one where its evidence does not carry
/// it. It is never raised. CONTRACT.md §6.
/// </summary>
internal sealed class StatusCheck(LocatedBrief located, DiagnosticBag found)
{
    private readonly Dictionary<Item, FactStatus> _statuses = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyDictionary<Item, FactStatus> Check()
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
        .Select(id => located.Brief.Citable(id.Value))
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
            FactStatus.Reported or FactStatus.Alleged or FactStatus.Disputed or FactStatus.Unverified or FactStatus.Retracted =>
                typed.Value,
        };

    private FactStatus Lowered(Item item, Written<FactStatus> typed, Shortfall why, FactStatus to)
    {
        found.Add(StatusLoweredRule.Of(typed.Text?.Span ?? item.Span, typed.Value, to, why, located.Brief));
        return to;
    }
}

/// <summary>Whether evidence carries “corroborated”: two sources of two publishers, one of them independent of the
/// events.</summary>
internal static class Corroboration
{
    /// <returns>What is missing; null if nothing is.</returns>
    public static Shortfall? Of(LocatedBrief located, ItemEvidence evidence)
    {
        var sources = evidence.All.Select(located.SourceOf).Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Source>().ToList();
        if (sources.Count < 2)
            return Shortfall.OneSource;
        if (sources.Select(Publisher).Distinct().Count() < 2)
            return Shortfall.OnePublisher;
        return sources.Any(source => source.Relation.Value == SourceRelation.Independent) ? null : Shortfall.NoneIndependent;
    }

    /// <summary>A source that names no publisher is one of its own.</summary>
    private static object Publisher(Source source) => source.Publisher switch
    {
        ActorVoice actor => actor.Actor.Id.Value,
        NamedVoice named => named.Name.Value,
        _ => source.Position,
    };
}

/// <summary>Why a status is lowered.</summary>
internal enum Shortfall
{
    OneSource,
    OnePublisher,
    NoneIndependent,

    /// <summary>The brief itself cites the other side.</summary>
    Contradicted,
}

internal static class StatusLoweredRule
{
    public static readonly Rule Rule = new(
        "status-lowered",
        Severity.Warning,
        Waivable: false,
        "the evidence does not carry the status, and a weaker one is printed",
        """
        “Corroborated” tells the reader that two sources of different publishers say so, and that one of them is independent of
        the events. Two parties that agree are not enough, nor are two articles of one publisher. “Reported” is lowered to
        “disputed” where the brief itself cites the other side. A status is never raised.

        Cite another source, give its `relation`, or type the status that is printed. Two parties that say the same can both be
        named:

        ```yaml
        according-to: [unions, metro]
        ```
        """);

    public static Diagnostic Of(TextSpan at, FactStatus typed, FactStatus printed, Shortfall why, Brief brief) =>
        new(Rule, $"{Why(why)}; lowered to “{Word(printed)}”", new Label(at))
        {
            Help = why switch
            {
                Shortfall.OneSource => [$"cite a second source that is independent, or `status: {Word(printed)}`"],
                Shortfall.OnePublisher => [$"cite a source of another publisher, or `status: {Word(printed)}`"],
                Shortfall.NoneIndependent => [Both(brief), $"add an independent source, or `relation: independent` where one is"],
                Shortfall.Contradicted => ["`status: disputed`", "if the other figure is only less exact, use `differs`"],
            },
            Notes = typed == FactStatus.Corroborated && why == Shortfall.NoneIndependent && brief.Sources.Any(HasNoRelation)
                ? [$"no `relation` was given for {Wording.List([.. brief.Sources.Where(HasNoRelation).Select(Quoted)])}"]
                : [],
        };

    private static string Both(Brief brief) =>
        $"to name both: `according-to: [{string.Join(", ", brief.Sources.Take(2).Select(source => source.Id.Value))}]`";

    private static string Quoted(Source source) => $"“{source.Id.Value}”";

    private static bool HasNoRelation(Source source) => source.Relation.Text is null;

    private static string Why(Shortfall why) => why switch
    {
        Shortfall.OneSource => "only one source is cited",
        Shortfall.OnePublisher => "the sources cited have the same publisher",
        Shortfall.NoneIndependent => "none of the sources cited is independent of the events",
        Shortfall.Contradicted => "the other side is cited",
    };

    private static string Word(FactStatus status) => status switch
    {
        FactStatus.Retracted => "retracted",
        FactStatus.Unverified => "unverified",
        FactStatus.Disputed => "disputed",
        FactStatus.Alleged => "alleged",
        FactStatus.Reported => "reported",
        FactStatus.Corroborated => "corroborated",
    };
}
