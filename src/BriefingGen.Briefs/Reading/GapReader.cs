using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class GapReader
{
    private static readonly MappingShape Shape = new("a gap", shortFor: "text");
    private static readonly RequiredKey<Prose> Unknown = Shape.Required("text", Values.Prose,
        new("What is not known.", "Where the seven residents are. [@fate]"));
    private static readonly OptionalKey<MappedText> SettledBy = Shape.Optional("settled-by", Values.Plain,
        new("What would settle it.", "UN, Red Cross or court records"));

    public static readonly ValueShape<Gap> Value = Shape.As(values => new Gap
    {
        Span = values.Span,
        Position = values.Place.Position,
        Text = values.Get(Unknown),
        SettledBy = values.Get(SettledBy),
    });
}
