using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Dates;

namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>Where a text has figures that count or measure, as the checks read them.</summary>
public static class FigurePlaces
{
    /// <param name="languageTag">BCP 47.</param>
    /// <param name="dates">Those of the same text: their digits are no figures.</param>
    /// <returns>With bound, unit and currency, in the order of the text, in UTF-16 units; empty for a language whose figures are not
    /// read.</returns>
    public static ImmutableArray<(int Start, int Length)> Of(string text, string languageTag, ImmutableArray<DateMention> dates)
    {
        if (FigureReader.For(languageTag) is not { } reader)
            return [];
        (int Start, int Length)[] taken = [.. dates.Select(date => (date.Start, date.Length))];
        return [.. reader.Read(text, taken).Where(figure => figure.Role == FigureRole.Count).Select(figure => (figure.Start, figure.Length))];
    }
}
