using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class QuoteReader
{
    private static readonly MappingShape Shape = new("a quote");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id);
    private static readonly ListKey<Voice> Speaker = Shape.OneOrMany("speaker", Values.Voice, "voice", isRequired: true);
    private static readonly OptionalKey<Voice> OnBehalfOf = Shape.Optional("on-behalf-of", Values.Voice);
    private static readonly RequiredKey<MappedText> Text = Shape.Required("text", Values.Plain);
    private static readonly ListKey<TextQuoteSelector> Evidence = Shape.OneOrMany("evidence", SelectorReader.OfQuote, "passage");
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Date);
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose);
    private static readonly OptionalKey<MappedText> Where = Shape.Optional("where", Values.Plain);
    private static readonly OptionalKey<MappedText> Translation = Shape.Optional("translation", Values.Plain);
    private static readonly OptionalKey<MappedText> TranslatedBy = Shape.Optional("translated-by", Values.Plain);
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose);
    private static readonly ListKey<Waiver> Waive = Shape.List("waive", WaiverReader.Value, "waiver");

    public static readonly ValueShape<Quote> Value = Shape.As(Read);

    private static Quote Read(MappingValues values)
    {
        InferredDate.Check(values, Inferred, Date);
        return new Quote
        {
            Span = values.Span,
            Position = values.Place.Position,
            Id = values.Get(Id),
            Speaker = values.Get(Speaker),
            OnBehalfOf = values.Get(OnBehalfOf),
            Text = values.Get(Text),
            Evidence = values.Get(Evidence),
            Date = values.Get(Date),
            Inferred = values.Get(Inferred),
            Where = values.Get(Where),
            Translation = values.Get(Translation),
            TranslatedBy = values.Get(TranslatedBy),
            Note = values.Get(Note),
            Waive = values.Get(Waive),
        };
    }
}
