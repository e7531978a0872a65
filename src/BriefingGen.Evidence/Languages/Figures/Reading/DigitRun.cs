namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>What begins at a digit.</summary>
/// <param name="End">UTF-16 offset in the text, after the last character that belongs to it.</param>
/// <param name="Number">None where it is a code.</param>
internal readonly record struct DigitRun(int End, Numeral? Number);
