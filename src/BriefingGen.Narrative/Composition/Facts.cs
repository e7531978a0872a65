using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;

namespace BriefingGen.Narrative.Composition;

/// <summary>What follows from a brief's facts taken together.</summary>
internal static class Facts
{
    /// <summary>Whether another fact stands in its place: then a retracted one is corrected and not just withdrawn.</summary>
    public static bool IsReplaced(Fact fact) => fact.CorrectedBy.Any(side => side is OtherFact);

    /// <summary>A table of allegations must not be headed “Facts”.</summary>
    public static bool AreAllCorroborated(CheckedBrief brief) =>
        brief.Brief.Facts.All(fact => brief.StatusOf(fact) == FactStatus.Corroborated);

    /// <summary>How deep each fact stands below the whole it is a part of, where it follows the whole or another part of
    /// it.</summary>
    public static ImmutableArray<int> Depths(ImmutableArray<Fact> facts)
    {
        var depths = ImmutableArray.CreateBuilder<int>(facts.Length);
        var wholes = new Stack<string?>();
        foreach (var fact in facts)
        {
            while (wholes.Count > 0 && (fact.PartOf is null || wholes.Peek() != fact.PartOf.Value))
                wholes.Pop();
            depths.Add(wholes.Count);
            wholes.Push(fact.Id?.Value);
        }

        return depths.MoveToImmutable();
    }
}
