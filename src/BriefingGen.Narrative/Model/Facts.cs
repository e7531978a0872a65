using BriefingGen.Briefs.Model;
using BriefingGen.Evidence;

namespace BriefingGen.Narrative.Model;

/// <summary>What follows from a brief's facts taken together.</summary>
internal static class Facts
{
    /// <summary>Whether another fact stands in its place: then a retracted one is corrected and not just withdrawn.</summary>
    public static bool IsReplaced(Fact fact) => fact.CorrectedBy.Any(side => side is OtherFact);

    /// <summary>A table of allegations must not be headed “Facts”.</summary>
    public static bool AreAllCorroborated(CheckedBrief brief) =>
        brief.Brief.Facts.All(fact => brief.StatusOf(fact) == FactStatus.Corroborated);
}
