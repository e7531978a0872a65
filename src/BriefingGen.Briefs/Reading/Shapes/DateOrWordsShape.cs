using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A date, or words that cannot be taken for one (BRIEF.md §4).</summary>
internal sealed class DateOrWordsShape : TextShape<DateOrWords>
{
    public override ValueForm Form => new PatternForm(
        "date or words",
        @$"^\s*(?:{EdtfPattern.Date})\s*$|^(?![\s\S]*(?:{DateGuess.DatePattern}))[\s\S]*\S",
        "A date is written year-month-day: 2013-09-01",
        UntypedScalars.ShortInteger | UntypedScalars.Boolean);

    public override DateOrWords Hole(TextSpan span) => new(new MappedText(span with { Length = 0 }), null);

    protected override DateOrWords? Read(MappedText text, Place place, ReadingContext context)
    {
        if (EdtfDate.Parse(text.Value.AsSpan().Trim()) is null && !DateGuess.LooksLikeDate(text.Value))
            return new DateOrWords(text, null);
        return DateShape.ReadDate(text, place, context, mayBeWords: true) is { } date ? new DateOrWords(text, date) : null;
    }
}
