using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class SourceReader
{
    private static readonly MappingShape Shape = new("a source", shortFor: "archive");
    private static readonly RequiredKey<MappedText> Archive = Shape.Required("archive", Values.Plain);
    private static readonly OptionalKey<MappedText> Title = Shape.Optional("title", Values.Plain);
    private static readonly OptionalKey<Voice> Publisher = Shape.Optional("publisher", Values.Voice);
    private static readonly OptionalKey<MappedText> Short = Shape.Optional("short", Values.Plain);
    private static readonly OptionalKey<Written<SourceKind>> Kind = Shape.Optional("kind", Values.SourceKind);
    private static readonly OptionalKey<Written<SourceRelation>> Relation = Shape.Optional("relation", Values.Relation);
    private static readonly OptionalKey<Written<AdmiraltyGrade>> Grade = Shape.Optional("grade", Values.Grade);
    private static readonly OptionalKey<Written<EdtfDate>> Published = Shape.Optional("published", Values.Date);
    private static readonly OptionalKey<Written<ParagraphRule>> Paragraphs = Shape.Optional("paragraphs", Values.Paragraphs);
    private static readonly OptionalKey<Written<string>> Language = Shape.Optional("language", Values.Language);
    private static readonly OptionalKey<MappedText> Url = Shape.Optional("url", Values.Url);
    private static readonly OptionalKey<Written<EdtfDate>> Accessed = Shape.Optional("accessed", Values.Date);
    private static readonly OptionalKey<Written<string>> Sha256 = Shape.Optional("sha256", Values.Sha256);
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose);

    public static readonly ValueShape<Source> Value = Shape.As(Read);

    private static Source Read(MappingValues values)
    {
        var publisher = values.Get(Publisher);
        return new Source
        {
            Span = values.SpanWithKey,
            Position = values.Place.Position,
            Id = values.Place.Key!,
            Archive = values.Get(Archive),
            Title = values.Get(Title),
            Publisher = publisher,
            ShortName = values.Get(Short) ?? ShortNameOf(publisher),
            Kind = values.Get(Kind),
            Relation = values.Get(Relation) ?? new(SourceRelation.Unknown, null),
            Grade = values.Get(Grade),
            Published = values.Get(Published),
            Paragraphs = values.Get(Paragraphs),
            Language = values.Get(Language) ?? new(values.Context.Language.Value, null),
            Url = values.Get(Url),
            Accessed = values.Get(Accessed),
            Sha256 = values.Get(Sha256),
            Note = values.Get(Note),
        };
    }

    private static MappedText? ShortNameOf(Voice? publisher) => publisher switch
    {
        ActorVoice voice => voice.Actor.Short,
        NamedVoice voice => voice.Short,
        _ => null,
    };
}
