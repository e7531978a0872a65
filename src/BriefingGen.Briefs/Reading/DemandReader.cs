using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class DemandReader
{
    private static readonly MappingShape Shape = new("a demand");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id);
    private static readonly ListKey<Voice> By = Shape.OneOrMany("by", Values.Voice, "voice", isRequired: true);
    private static readonly ListKey<Voice> To = Shape.OneOrMany("to", Values.Voice, "voice");
    private static readonly OptionalKey<Voice> OnBehalfOf = Shape.Optional("on-behalf-of", Values.Voice);
    private static readonly OptionalKey<Written<DemandKind>> Kind = Shape.Optional("kind", Values.DemandKind);
    private static readonly RequiredKey<Prose> Text = Shape.Required("text", Values.Prose);
    private static readonly ListKey<TextQuoteSelector> Evidence = Shape.OneOrMany("evidence", SelectorReader.Value, "passage");
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Date);
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose);
    private static readonly OptionalKey<DateOrWords> Deadline = Shape.Optional("deadline", Values.DateOrWords);
    private static readonly OptionalKey<Prose> Response = Shape.Optional("response", Values.Prose);
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose);
    private static readonly ListKey<Waiver> Waive = Shape.List("waive", WaiverReader.Value, "waiver");

    public static readonly ValueShape<Demand> Value = Shape.As(Read);

    private static Demand Read(MappingValues values)
    {
        InferredDate.Check(values, Inferred, Date);
        var text = values.Get(Text);
        CitedEvidence.Check(values, Evidence, Text, text);
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
