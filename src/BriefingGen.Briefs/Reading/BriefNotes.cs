using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Briefs.Reading;

/// <summary>What may be meant and is worth a second look.</summary>
internal static class BriefNotes
{
    private const int MostWords = 35;

    public static void Report(Brief brief, DiagnosticBag found)
    {
        if (brief.BottomLine is { } line && WordsOf(line.Inlines) is var words and > MostWords)
            found.Add(BottomLineLongRule.Of(line.Source.Characters, words, MostWords));

        DateOrWords? above = null;
        foreach (var entry in brief.Timeline.Where(entry => entry.Date.Date is not null))
        {
            if (above is not null && IsEarlier(entry.Date.Date!, above.Date!))
                found.Add(TimelineOrderRule.Of(entry.Date.Text.Characters, above.Text.Characters));
            above = entry.Date;
        }
    }

    /// <summary>Without doubt: a month is not earlier than a day in it.</summary>
    private static bool IsEarlier(EdtfDate date, EdtfDate above) =>
        date.Latest < above.Earliest
        || (date is { IsDay: true, Start: { Time: { } time } start }
            && above is { IsDay: true, Start: { Time: { } timeAbove } startAbove }
            && date.Earliest == above.Earliest
            && start.UtcOffset == startAbove.UtcOffset
            && time < timeAbove);

    /// <summary>What a reader reads; citations are printed as signs.</summary>
    private static int WordsOf(IEnumerable<ProseInline> inlines) =>
        TextOf(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static string TextOf(IEnumerable<ProseInline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        ProseText text => text.Text.Value,
        ProseEmphasis emphasis => TextOf(emphasis.Inlines),
        ProseStrong strong => TextOf(strong.Inlines),
        ProseLink link => TextOf(link.Inlines),
        _ => "",
    }));
}
