using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>What an archived text has that its readers should know of.</summary>
internal static class SourceRemarks
{
    /// <returns>What needs no language first, then weekdays, then figures; each in the order of the text.</returns>
    public static ImmutableArray<SourceRemark> On(SourceReading reading) =>
        [.. SourceRemark.On(reading.Archive), .. Weekdays(reading), .. FiguresForOneThing.In(reading)];

    private static IEnumerable<WrongWeekday> Weekdays(SourceReading reading)
    {
        foreach (var paragraph in reading.Archive.Paragraphs)
            foreach (var date in reading.OfParagraph(paragraph.Number).Dates)
                if (Languages.Dates.Weekdays.Fits(date.First) == false)
                    yield return new WrongWeekday(
                        new Reference(reading.Archive.Number, paragraph.Number),
                        reading.SpanOf(paragraph.Number, date.Start, date.Length),
                        date.First.Date!.Value);
    }
}
