namespace BriefingGen.Briefs.Reading;

/// <summary>The date that was probably meant by a text that is not one.</summary>
/// <param name="Written">As a brief has it; none where a day is meant that cannot be counted.</param>
/// <param name="CountedFrom">The day of publication, where it took that.</param>
internal sealed record MeantDate(string? Written, DateOnly? CountedFrom);
