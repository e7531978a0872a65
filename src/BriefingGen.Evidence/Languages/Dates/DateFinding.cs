using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Where a shown date stands in a source, or what the source has instead.</summary>
/// <param name="Mention">Where it stands, or the closest date to show; none where the source has no date of this kind.</param>
public sealed record DateFinding(DateStanding Standing, DateMention? Mention)
{
    public MissingParts Missing { get; init; }

    /// <summary>The dates differ in nothing but the weekday, or the weekday does not fall on the shown date.</summary>
    public bool IsWeekdayMismatch { get; init; }

    /// <summary>The mention that a reason of the editor’s may rest on: one that the shown date may be, once a year or the whole
    /// date is
    /// supplied. None where the date stands without that.</summary>
    public DateMention? InferredFrom { get; init; }

    /// <summary>What <see cref="InferredFrom"/> is, counted from the day the source was published: the likeliest first.</summary>
    public ImmutableArray<DateSpan> Resolved { get; init; } = [];

    /// <summary>Whether the shown date lies in one of <see cref="Resolved"/>.</summary>
    public bool IsResolved { get; init; }
}
