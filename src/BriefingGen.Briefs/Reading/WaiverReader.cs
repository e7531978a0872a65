using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class WaiverReader
{
    private static readonly MappingShape Shape = new("a waiver");
    private static readonly RequiredKey<MappedText> Code = Shape.Required("code", Values.Id,
        new("The finding, as it is named in brackets when it is reported.", "figure-not-found"));
    private static readonly RequiredKey<MappedText> Because = Shape.Required("because", Values.Plain,
        new("Your reason; it is printed.", "The figure stands in the headline."));

    public static readonly ValueShape<Waiver> Value =
        Shape.As(values => new Waiver(values.Span, values.Get(Code), values.Get(Because)));
}
