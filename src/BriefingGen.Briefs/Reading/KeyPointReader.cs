using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Reading;

internal static class KeyPointReader
{
    private static readonly MappingShape Shape = new("a key point", shortFor: "text");
    private static readonly RequiredKey<Prose> Point = Shape.Required("text", Values.Prose,
        new("The point, in a sentence with its citation.", "Seven residents are missing, NCRI says. [@abducted]"));
    private static readonly ListKey<TextQuoteSelector> Evidence = Shape.OneOrMany("evidence", SelectorReader.Value, "passage",
        SharedKeys.Evidence);

    public static readonly ValueShape<KeyPoint> Value = Shape.As(values => new KeyPoint
    {
        Span = values.Span,
        Position = values.Place.Position,
        Text = values.Get(Point),
        Evidence = values.Get(Evidence),
    });
}
