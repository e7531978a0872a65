using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class KeyFigureReader
{
    private static readonly MappingShape Shape = new("a figure");
    private static readonly RequiredKey<MappedText> Figure = Shape.Required("value", Values.Plain, new("The number.", "52"));
    private static readonly RequiredKey<MappedText> Label = Shape.Required("label", Values.Plain,
        new("What is counted.", "PMOI/MEK members reported killed"));
    private static readonly OptionalKey<MappedText> Fact = Shape.Optional("fact", Values.Fact,
        new("The fact that the number is from.", "killed"));
    private static readonly OptionalKey<Written<CountedKind>> Count = Shape.Optional("count", Values.Count,
        new("What of this brief is counted.", "demands"));

    public static readonly ValueShape<KeyFigure> Value =
        Shape.With(new AnyKey([Fact, Count]), new KeyAlone(Fact, [Count])).As(Read);

    private static KeyFigure Read(MappingValues values)
    {
        if (values.Has(Fact) && values.Has(Count))
        {
            values.Context.Found.Add(WrongShapeRule.Says(
                values.KeyOf(Count)!.Value, "a figure is from a fact or counted, not both", "keep `fact` or `count`"));
        }
        else if (values.IsComplete && !values.Has(Fact) && !values.Has(Count))
        {
            values.Miss("`fact` or `count`", "`fact: …`, the fact it is from, or `count: demands`");
        }

        return new KeyFigure
        {
            Span = values.Span,
            Position = values.Place.Position,
            Value = values.Get(Figure),
            Label = values.Get(Label),
            Fact = values.Get(Fact),
            Count = values.Get(Count),
        };
    }
}
