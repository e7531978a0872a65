using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;

namespace BriefingGen.Narrative.Model;

/// <summary>What is printed of the statuses of facts.</summary>
internal static class FactStatuses
{
    /// <summary>Whether another fact replaces it: a retracted fact is then printed as corrected, else as withdrawn.</summary>
    public static bool IsReplaced(Fact fact) => fact.CorrectedBy.Any(side => side is OtherFact);

    /// <summary>Whether the table of facts may be headed “Facts”, which a table of allegations must not be.</summary>
    public static bool AreAllCorroborated(CheckedBrief brief) =>
        brief.Brief.Facts.All(fact => brief.StatusOf(fact) == FactStatus.Corroborated);
}
