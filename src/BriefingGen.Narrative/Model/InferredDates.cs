using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Model;

/// <summary>A date that a source does not give in full, where it is printed, and why it was taken.</summary>
/// <param name="Places">Each kind of entry that has it, with how many there are.</param>
/// <param name="Reasons">Each once.</param>
internal sealed record InferredDate(
    EdtfDate Date, MappedText Written, ImmutableArray<(string Kind, int Count)> Places, ImmutableArray<Prose> Reasons);

internal static class InferredDates
{
    /// <summary>In the order in which each date is met first.</summary>
    public static ImmutableArray<InferredDate> Of(Brief brief) =>
    [
        .. All(brief).GroupBy(entry => entry.Written.Value, StringComparer.Ordinal).Select(same => new InferredDate(
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
