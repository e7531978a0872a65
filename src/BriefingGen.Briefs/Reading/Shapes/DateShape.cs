using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>An EDTF date.</summary>
internal sealed class DateShape : TextShape<Written<EdtfDate>>
{
    /// <summary>What `briefgen new` leaves where a date is to be written.</summary>
    public const string Unwritten = "YYYY-MM-DD";

    public override ValueForm Form => new PatternForm(
        "date", @$"^\s*(?:{EdtfPattern.Date})\s*$", "A date is written year-month-day: 2013-09-01", UntypedScalars.Year);

    public override Written<EdtfDate> Hole(TextSpan span) =>
        new(EdtfDate.Parse("0001")!, new MappedText(span with { Length = 0 }));

    protected override Written<EdtfDate>? Read(MappedText text, Place place, ReadingContext context) =>
        ReadDate(text, place, context, mayBeWords: false) is { } date ? new Written<EdtfDate>(date, text) : null;

    /// <param name="mayBeWords">Words may stand in place of the date.</param>
    /// <returns>None where it is no date; then that was reported.</returns>
    public static EdtfDate? ReadDate(MappedText text, Place place, ReadingContext context, bool mayBeWords)
    {
        var date = EdtfDate.Parse(text.Value.AsSpan().Trim());
        if (date is null && text.Value.Contains(Unwritten, StringComparison.OrdinalIgnoreCase))
            context.Found.Add(DateFormRule.Says(
                text.Characters, "this date is still to be written", $"write the date, for example `{place.Name}: 2013-09-01`, or remove the line"));
        else if (date is null && DateGuess.Impossible(text.Value) is { } impossible)
            context.Found.Add(DateFormRule.Says(text.Characters, impossible, "dates are written year-month-day: check the digits"));
        else if (date is null)
            context.Found.Add(DateFormRule.Of(text.Characters, place.Name, Meant(text.Value, context.Published), mayBeWords));
        else if (date is { Start: { } start, End: { } end } && start.Earliest > end.Latest)
            context.Found.Add(DateFormRule.Says(
                text.Characters, "this span of time ends before it begins", "put the earlier date first"));
        return date;
    }

    private static MeantDate? Meant(string text, DateOnly? published) =>
        DateGuess.Guess(text) is { } written ? new MeantDate(written, CountedFrom: null)
        : !RelativeDay.IsRelative(text) ? null
        : published is { } day && RelativeDay.Of(text, day) is { } counted
            ? new MeantDate(counted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day)
        : new MeantDate(null, CountedFrom: null);
}
