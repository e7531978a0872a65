using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Model;

/// <summary>A date as the brief's language prints it, mapped to what was typed.</summary>
internal static class PrintedDate
{
    public static MappedText Of(BriefingContext context, Written<EdtfDate> date) =>
        Of(context, date.Value, date.Text?.Span ?? context.Brief.File.Span(0, 0));

    /// <summary>The source's own words if they are no date.</summary>
    public static MappedText Of(BriefingContext context, DateOrWords date) =>
        date.Date is { } known ? Of(context, known, date.Text.Span) : date.Text;

    private static MappedText Of(BriefingContext context, EdtfDate date, TextSpan origin)
    {
        var printed = new MappedTextBuilder();
        printed.Append(context.Words.Date(date), origin);
        return printed.Build(origin);
    }

    /// <summary>Whether a text contains the date as it would be printed.</summary>
    public static bool IsIn(BriefingContext context, EdtfDate date, string text)
    {
        var printed = context.Words.Date(date).Replace('\u00A0', ' ');
        var plain = text.Replace('\u00A0', ' ');
        for (var at = 0; (at = plain.IndexOf(printed, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + printed.Length;
            if ((at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (end == plain.Length || !char.IsLetterOrDigit(plain[end])))
                return true;
        }

        return false;
    }
}
