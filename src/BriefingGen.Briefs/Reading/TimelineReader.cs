using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class TimelineReader
{
    private static readonly MappingShape Shape = new("a timeline entry");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id, SharedHelp.Id);
    private static readonly OptionalKey<DateOrWords> Date = Shape.Optional("date", Values.DateOrWords,
        new("When it happened; the source’s own word where it gives no date.", "a Saturday"));
    private static readonly RequiredKey<Prose> Entry = Shape.Required("text", Values.Prose,
        new("What happened, with its citation.", "Burial of the bodies [@burial]"));
    private static readonly ListKey<TextQuoteSelector> Evidence = Shape.OneOrMany("evidence", SelectorReader.Value, "passage",
        SharedHelp.Evidence);
    private static readonly ListKey<Voice> AccordingTo = Shape.OneOrMany("according-to", Values.Voice, "voice",
        SharedHelp.AccordingTo with { Otherwise = "as in what it cites" });
    private static readonly OptionalKey<Written<FactStatus>> Status = Shape.Optional("status", Values.Status,
        SharedHelp.Status with { Otherwise = "the weakest of what it cites" });
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose, SharedHelp.Inferred);

    public static readonly ValueShape<TimelineEntry> Value = Shape
        .With(new AnyKey([Date]), new EvidenceOrCitation(Evidence, Entry), new KeyNeeds(Status, "alleged", AccordingTo))
        .As(Read);

    private static TimelineEntry Read(MappingValues values)
    {
        var text = values.Get(Entry);
        CitedEvidence.Check(values, Evidence, Entry, text);
        var status = values.Get(Status);
        if (values.IsComplete && status is { Value: FactStatus.Alleged, Text: { } alleged } && !values.Has(AccordingTo))
            values.Context.Found.Add(AccuserMissingRule.Of(alleged.Characters, values.Context.Voices.OnlySource?.Id.Value));
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
