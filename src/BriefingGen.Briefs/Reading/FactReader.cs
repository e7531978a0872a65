using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class FactReader
{
    private static readonly MappingShape Shape = new("a fact");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id);
    private static readonly RequiredKey<MappedText> Label = Shape.Required("label", Values.Plain);
    private static readonly RequiredKey<MappedText> Text = Shape.Required("value", Values.Plain);
    private static readonly OptionalKey<MappedText> Sentence = Shape.Optional("sentence", Values.Plain);
    private static readonly ListKey<TextQuoteSelector> Evidence =
        Shape.OneOrMany("evidence", SelectorReader.Value, "passage", isRequired: true);
    private static readonly OptionalKey<Written<FactStatus>> Status = Shape.Optional("status", Values.Status);
    private static readonly ListKey<Voice> AccordingTo = Shape.OneOrMany("according-to", Values.Voice, "voice");
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Date);
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose);
    private static readonly OptionalKey<Written<EdtfDate>> AsOf = Shape.Optional("as-of", Values.Date);
    private static readonly ListKey<OtherSide> ContradictedBy =
        Shape.OneOrMany("contradicted-by", OtherSideReader.Value, "other side");
    private static readonly ListKey<OtherSide> Differs = Shape.OneOrMany("differs", OtherSideReader.Value, "other side");
    private static readonly ListKey<OtherSide> CorrectedBy = Shape.OneOrMany("corrected-by", OtherSideReader.Value, "other side");
    private static readonly OptionalKey<MappedText> Derived = Shape.Optional("derived", Values.Plain);
    private static readonly OptionalKey<MappedText> PartOf = Shape.Optional("part-of", Values.Fact);
    private static readonly OptionalKey<MappedText> Group = Shape.Optional("group", Values.Plain);
    private static readonly OptionalKey<Prose> Response = Shape.Optional("response", Values.Prose);
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose);
    private static readonly ListKey<Waiver> Waive = Shape.List("waive", WaiverReader.Value, "waiver");

    public static readonly ValueShape<Fact> Value = Shape.As(Read);

    private static Fact Read(MappingValues values)
    {
        var fact = new Fact
        {
            Span = values.Span,
            Position = values.Place.Position,
            Id = values.Get(Id),
            Label = values.Get(Label),
            Value = values.Get(Text),
            Sentence = values.Get(Sentence),
            Evidence = values.Get(Evidence),
            Status = values.Get(Status) ?? new(FactStatus.Reported, null),
            AccordingTo = values.Get(AccordingTo),
            Date = values.Get(Date),
            Inferred = values.Get(Inferred),
            AsOf = values.Get(AsOf),
            ContradictedBy = values.Get(ContradictedBy),
            Differs = values.Get(Differs),
            CorrectedBy = values.Get(CorrectedBy),
            Derived = values.Get(Derived),
            PartOf = values.Get(PartOf),
            Group = values.Get(Group),
            Response = values.Get(Response),
            Note = values.Get(Note),
            Waive = values.Get(Waive),
        };
        if (values.IsComplete)
            ReportGaps(values, fact);
        return fact;
    }

    private static void ReportGaps(MappingValues values, Fact fact)
    {
        var found = values.Context.Found;
        if (fact.Status is { Value: FactStatus.Alleged, Text: { } alleged } && !values.Has(AccordingTo))
            found.Add(AccuserMissingRule.Of(alleged.Span, values.Context.Voices.OnlySource?.Id.Value));
        if (fact.Status is { Value: FactStatus.Disputed, Text: { } disputed } && !values.Has(ContradictedBy))
            found.Add(OneSidedDisputeRule.Of(disputed.Span));
        InferredDate.Check(values, Inferred, Date);
    }
}
