using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class ActorReader
{
    private static readonly MappingShape Shape = new("an actor", shortFor: "name");
    private static readonly RequiredKey<MappedText> Name = Shape.Required("name", Values.Plain,
        new(
            "The name as it stands in the middle of a sentence, with its short form in brackets.",
            "the People’s Mojahedin Organization of Iran (PMOI/MEK)"));
    private static readonly OptionalKey<MappedText> Short = Shape.Optional("short", Values.Plain,
        new("The short name.", "the Ministry") { Otherwise = "what `name` has in brackets, else `name`" });
    private static readonly ListKey<MappedText> Aliases = Shape.OneOrMany("aliases", Values.Plain, "alias",
        new("Other names, as the sources spell them.", "[PMOI, MEK]"));
    private static readonly OptionalKey<MappedText> Role = Shape.Optional("role", Values.Plain,
        new("In what capacity they speak.", "member of the Advisory Committee"));
    private static readonly OptionalKey<Written<ActorKind>> Kind = Shape.Optional("kind", Values.ActorKind,
        new("What it is; a person is also found by the surname alone.", "person"));
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose,
        new("A remark of yours, printed under “Names and spellings”.", "The source spells it “Leman Blue”."));

    public static readonly ValueShape<Actor> Value = Shape.As(Read);

    private static Actor Read(MappingValues values)
    {
        var written = values.Get(Name);
        var (name, shortName) = Voices.SplitName(written);
        var actor = new Actor
        {
            Span = values.SpanWithKey,
            Position = values.Place.Position,
            Id = values.Place.Key!,
            Name = name,
            Short = values.Get(Short) ?? shortName ?? name,
            Aliases = values.Get(Aliases),
            Role = values.Get(Role),
            Kind = values.Get(Kind),
            Note = values.Get(Note),
        };
        values.Context.Voices.Add(actor, written);
        return actor;
    }
}
