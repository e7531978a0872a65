using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class QuoteReader
{
    private static readonly MappingShape Shape = new("a quote");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id, SharedKeys.Id);
    private static readonly ListKey<Voice> Speaker = Shape.OneOrMany("speaker", Values.Voice, "voice",
        new("Who said it.", "Jean Ziegler"), isRequired: true);
    private static readonly OptionalKey<Voice> OnBehalfOf = Shape.Optional("on-behalf-of", Values.Voice, SharedKeys.OnBehalfOf);
    private static readonly RequiredKey<MappedText> Text = Shape.Required("text", Values.Plain,
        new(
            "The words as the source has them, without outer quotation marks; `[…]` leaves words out, `[sic]` marks a slip.",
            "we want the United Nations to launch an investigation"));
    private static readonly ListKey<TextQuoteSelector> Evidence = Shape.OneOrMany("evidence", SelectorReader.OfQuote, "passage",
        new("The words that introduce the quotation, or only the source.", "{source: ncri}")
        { Otherwise = "its paragraph and the one before" });
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Date,
        new("When it was said.", "2014-08-13"));
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose, SharedKeys.Inferred);
    private static readonly OptionalKey<MappedText> Where = Shape.Optional("where", Values.Plain,
        new("On what occasion.", "Leman Blue, a Swiss TV channel"));
    private static readonly OptionalKey<MappedText> Translation = Shape.Optional("translation", Values.Plain,
        new("The words in the brief’s language, where the source has another.", "We demand answers."));
    private static readonly OptionalKey<MappedText> TranslatedBy = Shape.Optional("translated-by", Values.Plain,
        new("Who translated them.", "Briefing desk"));
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose, SharedKeys.Note);
    private static readonly ListKey<Waiver> Waive = Shape.List("waive", WaiverReader.Value, "waiver", SharedKeys.Waive);

    public static readonly ValueShape<Quote> Value = Shape.With(new KeyNeeds(Inferred, null, Date)).As(Read);

    private static Quote Read(MappingValues values)
    {
        SharedKeys.CheckInferred(values, Inferred, Date);
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
