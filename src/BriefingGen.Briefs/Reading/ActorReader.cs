using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class ActorReader
{
    private static readonly MappingShape Shape = new("an actor", shortFor: "name");
    private static readonly RequiredKey<MappedText> Name = Shape.Required("name", Values.Plain);
    private static readonly OptionalKey<MappedText> Short = Shape.Optional("short", Values.Plain);
    private static readonly ListKey<MappedText> Aliases = Shape.OneOrMany("aliases", Values.Plain, "alias");
    private static readonly OptionalKey<MappedText> Role = Shape.Optional("role", Values.Plain);
    private static readonly OptionalKey<Written<ActorKind>> Kind = Shape.Optional("kind", Values.ActorKind);
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose);

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
