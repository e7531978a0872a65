using System.Collections.Immutable;

namespace BriefingGen.Evidence.Checks;

/// <summary>A located brief and what the checks made of it: all that the page says about its own evidence.</summary>
public sealed class CheckedBrief
{
    internal CheckedBrief(LocatedBrief located) => Located = located;

    public LocatedBrief Located { get; }

    public required Coverage Coverage { get; init; }

    /// <summary>In the order of the brief.</summary>
    public ImmutableArray<WaivedFinding> Waived { get; init; } = [];

    /// <summary>Words that are printed as the editor's, since no source has them, in the order of the brief.</summary>
    public ImmutableArray<EditorsWords> EditorsWords { get; init; } = [];
}
