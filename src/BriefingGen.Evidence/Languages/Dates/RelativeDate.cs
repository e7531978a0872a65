namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>A date told from the day on which it is told: “yesterday” is the last day, “two weeks ago” two weeks ago.</summary>
/// <param name="Unit">None: the weekday, month or season that is named (“last Friday”).</param>
/// <param name="Count">How many units; 0 for this one.</param>
public readonly record struct RelativeDate(RelativeDirection Direction, TimeUnit? Unit, int Count);
