using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Briefs.Rules;

namespace BriefingGen.Briefs.Reading;

internal static class CorrectionReader
{
    private static readonly MappingShape Shape = new("a correction");
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Day);
    private static readonly RequiredKey<Prose> What = Shape.Required("text", Values.Prose);

    public static readonly ValueShape<Correction> Value = Shape.As(Read);

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
