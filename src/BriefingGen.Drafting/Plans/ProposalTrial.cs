using System.Collections.Immutable;
using BriefingGen.Drafting.Writing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Plans;

/// <summary>
/// Checks all complete proposals as if the editor had uncommented them, and removes those with errors, so that each proposal
/// passes. Of a fact the evidence stays.
/// </summary>
internal static class ProposalTrial
{
    private const int MostRounds = 5;

    private static readonly string[] Keys = ["facts", "demands", "timeline"];

    /// <param name="plan">Without errors.</param>
    public static DraftPlan Of(DraftPlan plan, Func<TextFile, ImmutableArray<Diagnostic>> check)
    {
        for (var round = 1; round <= MostRounds; round++)
        {
            var live = plan with { Lists = Each(plan, (_, entry) => IsTried(entry) ? entry.Live() : entry) };
            if (!Keys.Any(key => plan.Lists[key].Any(IsTried)))
                return plan;
            var page = live.Write();
            var brief = new TextFile(plan.Path, page.Text);
            var errors = new DraftErrors(page, brief, [.. check(brief).Where(found => found.Severity == Severity.Error)]);
            var isBad = Keys.ToDictionary(
                key => key,
                key => live.Lists[key].Select(entry => errors.Of(entry) is not null).ToArray(),
                StringComparer.Ordinal);
            if (!isBad.Values.Any(list => list.Contains(true)))
                return plan;
            plan = plan with
            {
                Lists = Each(plan, (place, entry) => isBad[place.Key][place.Index] ? Less(place.Key, entry) : entry),
            };
        }

        return plan with { Lists = Each(plan, (place, entry) => IsTried(entry) ? Less(place.Key, entry) : entry) };
    }

    private static bool IsTried(DraftEntry entry) => !entry.IsLive && entry.IsWritten;

    private static DraftEntry? Less(string key, DraftEntry entry) =>
        key == "facts" ? entry.With(("label", Placeholders.Words), ("value", Placeholders.Words)) : null;

    private static ImmutableDictionary<string, ImmutableArray<DraftEntry>> Each(
        DraftPlan plan, Func<(string Key, int Index), DraftEntry, DraftEntry?> change)
    {
        var lists = plan.Lists;
        foreach (var key in Keys)
        {
            var changed = plan.Lists[key].Select((entry, index) => change((key, index), entry));
            lists = lists.SetItem(key, [.. changed.OfType<DraftEntry>()]);
        }

        return lists;
    }
}
