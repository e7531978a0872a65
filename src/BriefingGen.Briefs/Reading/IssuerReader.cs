using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class IssuerReader
{
    private static readonly MappingShape Shape = new("an issuer", shortFor: "name");
    private static readonly RequiredKey<MappedText> Name = Shape.Required("name", Values.Plain,
        new("The name of the issuer.", "Briefing desk"));
    private static readonly OptionalKey<MappedText> Unit = Shape.Optional("unit", Values.Plain,
        new("The part of it that wrote the briefing.", "Field unit"));
    private static readonly OptionalKey<MappedText> Email = Shape.Optional("email", Values.Plain,
        new("Its address.", "desk@briefing.example"));

    public static readonly ValueShape<Issuer> Value =
        Shape.As(values => new Issuer(values.Get(Name), values.Get(Unit), values.Get(Email)));
}
