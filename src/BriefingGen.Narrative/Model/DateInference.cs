using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Model;

/// <summary>A date that the editor inferred, the entries that have it, and why.</summary>
/// <param name="Places">The kinds of entry that have it, and how many of each.</param>
/// <param name="Reasons">Without duplicates.</param>
internal sealed record DateInference(
    EdtfDate Date, MappedText Written, ImmutableArray<(string Kind, int Count)> Places, ImmutableArray<Prose> Reasons)
{
    /// <summary>In order of first appearance.</summary>
    public static ImmutableArray<DateInference> Of(Brief brief) =>
    [
        .. All(brief).GroupBy(entry => entry.Written.Value, StringComparer.Ordinal).Select(same => new DateInference(
            same.First().Date,
            same.First().Written,
            [.. same.GroupBy(entry => entry.Kind, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Count()))],
            [.. same.Select(entry => entry.Reason).DistinctBy(reason => reason.Source.Value, StringComparer.Ordinal)])),
    ];

    private static IEnumerable<(string Kind, EdtfDate Date, MappedText Written, Prose Reason)> All(Brief brief)
    {
        foreach (var item in brief.Items)
            if (item.Dating is ({ Text: { } written } date, { } reason))
                yield return (Kind(item), date.Value, written, reason);
    }

    private static string Kind(Item item) => item switch
    {
        Fact => "fact",
        Quote => "quote",
        Demand => "demand",
        TimelineEntry => "timeline",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
