using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class SourceReader
{
    private static readonly MappingShape Shape = new("a source", shortFor: "archive");
    private static readonly RequiredKey<MappedText> Archive = Shape.Required("archive", Values.Path,
        new("The file with the archived text; its path is taken from the brief’s own folder.", "../seeds/article.txt"));
    private static readonly OptionalKey<MappedText> Title = Shape.Optional("title", Values.Plain,
        new("The title of the text.", "Iranians in Paris remember the dead of Camp Ashraf")
        { Otherwise = "its first paragraph" });
    private static readonly OptionalKey<Voice> Publisher = Shape.Optional("publisher", Values.Voice,
        new("Who published it.", "National Council of Resistance of Iran (NCRI)"));
    private static readonly OptionalKey<MappedText> Short = Shape.Optional("short", Values.Plain,
        new("What the source is called where it speaks.", "the unions")
        { Otherwise = "the publisher’s short name, else “the source”" });
    private static readonly OptionalKey<Written<SourceKind>> Kind = Shape.Optional("kind", Values.SourceKind,
        new("What kind of text it is.", "press-release") { Otherwise = "“document”" });
    private static readonly OptionalKey<Written<SourceRelation>> Relation = Shape.Optional("relation", Values.Relation,
        new("How its publisher stands to the events and claims of this brief.", "party") { Default = "unknown" });
    private static readonly OptionalKey<Written<AdmiraltyGrade>> Grade = Shape.Optional("grade", Values.Grade,
        new("How reliable it is (Admiralty grade; F cannot be judged).", "F"));
    private static readonly OptionalKey<Written<EdtfDate>> Published = Shape.Optional("published", Values.Date,
        new("When it was published.", "2014-08-31"));
    private static readonly OptionalKey<Written<ParagraphRule>> Paragraphs = Shape.Optional("paragraphs", Values.Paragraphs,
        new("How its paragraphs are counted: each line, or what blank lines separate.", "lines")
        { Otherwise = "seen from the length of its lines" });
    private static readonly OptionalKey<Written<string>> Language = Shape.Optional("language", Values.Language,
        new("The language of the text.", "ar") { Otherwise = "the brief’s" });
    private static readonly OptionalKey<MappedText> Url = Shape.Optional("url", Values.Url,
        new("Where it stands on the web.", "https://press.example/article"));
    private static readonly OptionalKey<Written<EdtfDate>> Accessed = Shape.Optional("accessed", Values.Date,
        new("When it was taken from there.", "2026-11-24"));
    private static readonly OptionalKey<Written<string>> Sha256 = Shape.Optional("sha256", Values.Sha256,
        new(
            "The checksum of the file; a changed file is then refused.",
            "d4b35c71faf21155299d60398934885c5097ddc51d0d71131d2406118f504f2f"));
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose,
        new("A remark of yours on the source; it is printed with it.", "The archived copy has no date."));

    public static readonly ValueShape<Source> Value = Shape.As(Read);

    private static Source Read(MappingValues values)
    {
        var publisher = values.Get(Publisher);
        if (values.IsComplete)
            ReportUnsaid(values);
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

    private static void ReportUnsaid(MappingValues values)
    {
        var (found, id) = (values.Context.Found, values.Place.Key!);
        if (!values.Has(Publisher))
            found.Add(PublisherMissingRule.Of(id.Characters));
        if (!values.Has(Relation))
            found.Add(RelationUnknownRule.Of(id.Characters));
    }

    private static MappedText? ShortNameOf(Voice? publisher) => publisher switch
    {
        ActorVoice voice => voice.Actor.Short,
        NamedVoice voice => voice.Short,
        _ => null,
    };
}

internal static class PublisherMissingRule
{
    public static readonly Rule Rule = new(
        "publisher-missing",
        Severity.Note,
        Waivable: false,
        "it is not said who published a source",
        """
        A claim is as good as whoever makes it. `publisher` is a name, or the id of an actor; its short form stands wherever the
        source speaks. Without it the page can only say “the source”.

        ```yaml
        sources:
          ncri:
            archive: ../seeds/article.txt
            publisher: National Council of Resistance of Iran (NCRI)
        ```
        """);

    public static Diagnostic Of(TextSpan source) =>
        new(Rule, $"nothing says who published “{source.Shown()}”", new Label(source))
        {
            Help = ["`publisher: …`, a name or the id of an actor"],
        };
}

internal static class RelationUnknownRule
{
    public static readonly Rule Rule = new(
        "relation-unknown",
        Severity.Note,
        Waivable: false,
        "it is not said how a source stands to the events",
        """
        A reader must know whether a source takes part in what it tells. `relation` says how its publisher stands to the events and
        claims of this brief: `party` (takes part in them), `affiliated` (belongs to a party, is paid by it or campaigns with it),
        `independent` (neither). Page one says it; without it, page one says “relation not known”. If it cannot be known, type
        `relation: unknown`, and this note ends.
        """);

    public static Diagnostic Of(TextSpan source) =>
        new(Rule, $"how does “{source.Shown()}” stand to the events? Page one will say “relation not known”", new Label(source))
        {
            Help = ["`relation: party`, `affiliated` or `independent`; `unknown` where nobody can say"],
        };
}
