using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class DemandReader
{
    private static readonly MappingShape Shape = new("a demand");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id, SharedKeys.Id);
    private static readonly ListKey<Voice> By = Shape.OneOrMany("by", Values.Voice, "voice",
        new("Who asks.", "protesters"), isRequired: true);
    private static readonly ListKey<Voice> To = Shape.OneOrMany("to", Values.Voice, "voice",
        new("Of whom it is asked.", "un") { Otherwise = "“addressee not stated”" });
    private static readonly OptionalKey<Voice> OnBehalfOf = Shape.Optional("on-behalf-of", Values.Voice, SharedKeys.OnBehalfOf);
    private static readonly OptionalKey<Written<DemandKind>> Kind = Shape.Optional("kind", Values.DemandKind,
        new("How strongly it is asked.", "demand") { Default = "call" });
    private static readonly RequiredKey<Prose> Text = Shape.Required("text", Values.Prose,
        new("What is asked, the verb first.", "launch an investigation [@ziegler]"));
    private static readonly ListKey<TextQuoteSelector> Evidence = Shape.OneOrMany("evidence", SelectorReader.Value, "passage",
        SharedKeys.Evidence);
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Date,
        new("When it was asked.", "2014-08-13"));
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose, SharedKeys.Inferred);
    private static readonly OptionalKey<DateOrWords> Deadline = Shape.Optional("deadline", Values.DateOrWords,
        new("Until when, as a date or in words.", "within 30 days"));
    private static readonly OptionalKey<Prose> Response = Shape.Optional("response", Values.Prose, SharedKeys.Response);
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose, SharedKeys.Note);
    private static readonly ListKey<Waiver> Waive = Shape.List("waive", WaiverReader.Value, "waiver", SharedKeys.Waive);

    public static readonly ValueShape<Demand> Value =
        Shape.With(new EvidenceOrCitation(Evidence, Text), new KeyNeeds(Inferred, null, Date)).As(Read);

    private static Demand Read(MappingValues values)
    {
        SharedKeys.CheckInferred(values, Inferred, Date);
        var text = values.Get(Text);
        SharedKeys.CheckCited(values, Evidence, Text, text);
        return new Demand
        {
            Span = values.Span,
            Position = values.Place.Position,
            Id = values.Get(Id),
            By = values.Get(By),
            To = values.Get(To),
            OnBehalfOf = values.Get(OnBehalfOf),
            Kind = values.Get(Kind) ?? new(DemandKind.Call, null),
            Text = text,
            Evidence = values.Get(Evidence),
            Date = values.Get(Date),
            Inferred = values.Get(Inferred),
            Deadline = values.Get(Deadline),
            Response = values.Get(Response),
            Note = values.Get(Note),
            Waive = values.Get(Waive),
        };
    }
}
