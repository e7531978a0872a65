using System.Collections.Immutable;

namespace BriefingGen.Publishing.Reading;

/// <summary>Two briefs whose PDFs would be the same file.</summary>
public sealed record OutputClash(BriefPath First, BriefPath Second)
{
    /// <summary>Compared without case: on some file systems two names that differ in case are one file.</summary>
    public static OutputClash? Find(ImmutableArray<BriefPath> briefs) => briefs
        .GroupBy(brief => brief.Output, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => new OutputClash(group.First(), group.ElementAt(1)))
        .FirstOrDefault();
}
