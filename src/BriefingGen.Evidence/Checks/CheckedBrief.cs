using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Evidence.Checks;

/// <summary>A located brief and what the checks made of it: all that the page says about its own evidence.</summary>
public sealed class CheckedBrief
{
    private readonly IReadOnlyDictionary<Item, FactStatus> _statuses;

    internal CheckedBrief(LocatedBrief located, IReadOnlyDictionary<Item, FactStatus> statuses)
    {
        Located = located;
        _statuses = statuses;
    }

    public LocatedBrief Located { get; }

    public required Coverage Coverage { get; init; }

    /// <summary>In the order of the brief.</summary>
    public ImmutableArray<WaivedFinding> Waived { get; init; } = [];

    /// <summary>Words that are printed as the editor's, since no source has them, in the order of the brief.</summary>
    public ImmutableArray<EditorsWords> EditorsWords { get; init; } = [];

    /// <summary>As printed: the editor's, or a weaker one where the evidence does not carry it.</summary>
    public FactStatus StatusOf(Fact fact) => _statuses[fact];

    /// <summary>As printed: the editor's, else the weakest of what the entry cites.</summary>
    public FactStatus StatusOf(TimelineEntry entry) => _statuses[entry];
}
