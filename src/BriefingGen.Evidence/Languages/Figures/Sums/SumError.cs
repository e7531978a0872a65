namespace BriefingGen.Evidence.Languages.Figures.Sums;

/// <param name="Start">UTF-16 offset in the sum as typed.</param>
/// <param name="Length">0 where something is missing.</param>
internal readonly record struct SumError(SumErrorKind Kind, int Start, int Length);
