using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
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

internal static class CountDiffersRule
{
    public static readonly Rule Rule = new(
        "count-differs",
        Severity.Error,
        Waivable: false,
        "a key figure counts the brief wrongly",
        """
        A key figure with `count` says how many facts, quotes, demands or sources the brief has, and the page says that it was
        counted from this briefing. So the number must be theirs. To give another number, cite the fact that it comes from.

            figures:
              - {value: 3, label: demands, count: demands}
        """);

    public static Diagnostic Of(TextSpan value, string counted, int count) =>
        new(Rule, $"the number of {counted} in this brief is {count}, not {value.Text}", new Label(value))
        {
            Help = [$"`value: {count}`, or `fact: …` where the number is a source’s"],
        };
}

/// <summary>A key figure that counts the brief itself needs no source to be proved wrong.</summary>
internal static class CountedFigures
{
    public static void Report(Brief brief, DiagnosticBag found)
    {
        foreach (var figure in brief.Figures)
        {
            if (figure.Count is not { } counted
                || !int.TryParse(figure.Value.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            {
                continue;
            }

            var (count, name) = counted.Value switch
            {
                CountedKind.Facts => (brief.Facts.Length, "facts"),
                CountedKind.Quotes => (brief.Quotes.Length, "quotes"),
                CountedKind.Demands => (brief.Demands.Length, "demands"),
                CountedKind.Sources => (brief.Sources.Length, "sources"),
            };
            if (value != count)
                found.Add(CountDiffersRule.Of(figure.Value.Characters, name, count));
        }
    }
}
