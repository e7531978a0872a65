using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;

namespace BriefingGen.Drafting.Proposals;

/// <summary>No more proposals than a person would read; how many there would have been is said above the first.</summary>
internal static class Limited
{
    /// <param name="what">In the plural: “figures”.</param>
    public static ImmutableArray<DraftEntry> To<T>(
        int most, IReadOnlyCollection<T> found, string what, DraftSource source, Func<T, DraftEntry> propose)
    {
        var entries = found.Take(most).Select(propose).ToImmutableArray();
        return found.Count <= most
            ? entries
            : entries.SetItem(0, entries[0].WithRemark(string.Create(
                CultureInfo.InvariantCulture,
                $"The first {most} of {found.Count:#,0} {what} of {source.Id}; {found.Count - most:#,0} more stand in it.")));
    }
}
