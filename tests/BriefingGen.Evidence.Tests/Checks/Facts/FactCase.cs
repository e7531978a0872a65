namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>A text of a brief that an editor may have typed over a passage of an article.</summary>
/// <param name="Kind">What was done to the passage's own words.</param>
/// <param name="Field">Which key of the brief has it.</param>
/// <param name="Evidence">The passage cited.</param>
internal sealed record FactCase(string Kind, FactField Field, string Text, string Evidence, bool IsClean);

internal enum FactField
{
    Value,
    Label,
    Sentence,
    DemandText,
    TimelineText,
    KeyPoint,
    KeyFigure,
    Title,
}
