using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class TimelineReader
{
    private static readonly MappingShape Shape = new("a timeline entry");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id, SharedKeys.Id);
    private static readonly OptionalKey<DateOrWords> Date = Shape.Optional("date", Values.DateOrWords,
        new("When it happened; the source’s own word where it gives no date.", "a Saturday"));
    private static readonly RequiredKey<Prose> Entry = Shape.Required("text", Values.Prose,
        new("What happened, with its citation.", "Burial of the bodies [@burial]"));
    private static readonly ListKey<TextQuoteSelector> Evidence = Shape.OneOrMany("evidence", SelectorReader.Value, "passage",
        SharedKeys.Evidence);
    private static readonly ListKey<Voice> AccordingTo = Shape.OneOrMany("according-to", Values.Voice, "voice",
        SharedKeys.AccordingTo with { Otherwise = "as in what it cites" });
    private static readonly OptionalKey<Written<FactStatus>> Status = Shape.Optional("status", Values.Status,
        SharedKeys.Status with { Otherwise = "the weakest of what it cites" });
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose, SharedKeys.Inferred);

    public static readonly ValueShape<TimelineEntry> Value = Shape
        .With(new AnyKey([Date]), new EvidenceOrCitation(Evidence, Entry), new KeyNeeds(Status, "alleged", AccordingTo))
        .As(Read);

    private static TimelineEntry Read(MappingValues values)
    {
        var text = values.Get(Entry);
        SharedKeys.CheckCited(values, Evidence, Entry, text);
        var status = values.Get(Status);
        SharedKeys.CheckAccuser(values, status, AccordingTo);
        if (values.IsComplete && !values.Has(Date))
            values.Context.Found.Add(MissingDateRule.Of(values.Head, mayHaveWords: true));
        var date = values.Get(Date);
        values.Context.IsDamaged |= date is null;
        return new TimelineEntry
        {
            Span = values.Span,
            Position = values.Place.Position,
            Id = values.Get(Id),
            Date = date ?? Values.DateOrWords.Hole(values.Span),
            Text = text,
            Evidence = values.Get(Evidence),
            AccordingTo = values.Get(AccordingTo),
            Status = status,
            Inferred = values.Get(Inferred),
        };
    }
}

internal static class MissingDateRule
{
    public static readonly Rule Rule = new(
        "missing-date",
        Severity.Error,
        Waivable: false,
        "a timeline entry or a correction has no date",
        """
        Each entry of a timeline says when. If the source gives no date, use its own word for it, which must stand in the passage
        cited: `date: later`, `date: a Saturday`. The page adds “date not stated”. A correction has the day it was made.
        """);

    public static Diagnostic Of(TextSpan entry, bool mayHaveWords) =>
        new(Rule, mayHaveWords ? "this entry has no date" : "this correction has no date", new Label(entry))
        {
            Help = [mayHaveWords
                ? "if the source gives none, use its own word: `date: later`"
                : "say when it was made: `date: 2014-09-03`"],
        };
}

internal static class TimelineOrderRule
{
    public static readonly Rule Rule = new(
        "timeline-order",
        Severity.Note,
        Waivable: false,
        "a timeline entry is earlier than the one above it",
        """
        Entries are printed in the order typed, so that an editor may group them. Most readers expect them by date: this may be
        meant, or a slip in a date.
        """);

    public static Diagnostic Of(TextSpan date, TextSpan above) =>
        new(Rule, "this date is earlier than the one above it", new Label(date))
        {
            Related = [new Label(above, "the one above")],
            Help = ["move the entry up, or correct the date; entries are printed in the order typed"],
        };
}

internal static class TimelineOrder
{
    public static void Report(Brief brief, DiagnosticBag found)
    {
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
}
