using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Reading;

internal static class CorrectionReader
{
    private static readonly MappingShape Shape = new("a correction");
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Day,
        new("The day of the correction.", "2014-09-03"));
    private static readonly RequiredKey<Prose> What = Shape.Required("text", Values.Prose,
        new("What was wrong, and what is right.", "An earlier issue gave the wrong day."));

    public static readonly ValueShape<Correction> Value = Shape.With(new AnyKey([Date])).As(Read);

    private static Correction Read(MappingValues values)
    {
        if (values.IsComplete && !values.Has(Date))
            values.Context.Found.Add(MissingDateRule.Of(values.Head, mayHaveWords: false));
        var date = values.Get(Date);
        values.Context.IsDamaged |= date is null;
        return new Correction
        {
            Span = values.Span,
            Position = values.Place.Position,
            Date = date ?? Values.Date.Hole(values.Span),
            Text = values.Get(What),
        };
    }
}
