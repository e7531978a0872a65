using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A date that must be known to the day.</summary>
internal sealed class DayShape : TextShape<Written<EdtfDate>>
{
    public override ValueForm Form => new PatternForm(
        "day", @$"^\s*{EdtfPattern.Day}\s*$", "This date is one day, written year-month-day: 2013-09-01");

    public override Written<EdtfDate> Hole(TextSpan span) => Values.Date.Hole(span);

    protected override Written<EdtfDate>? Read(MappedText text, Place place, ReadingContext context)
    {
        if (DateShape.ReadDate(text, place, context, mayBeWords: false) is not { } date)
            return null;
        if (date is { IsDay: true, Start: { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.None } })
            return new Written<EdtfDate>(date, text);
        context.Found.Add(DateFormRule.Says(text.Characters, "this date must be one day", $"`{place.Name}: 2013-09-01`"));
        return null;
    }
}
