using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Composition;

/// <summary>Dates as the language prints them, with the way back to what was typed.</summary>
internal static class Dates
{
    public static MappedText Print(CompositionContext context, Written<EdtfDate> date) =>
        Print(context, date.Value, date.Text?.Span ?? context.Brief.File.Span(0, 0));

    /// <summary>The source's own words as they are.</summary>
    public static MappedText Print(CompositionContext context, DateOrWords date) =>
        date.Date is { } known ? Print(context, known, date.Text.Span) : date.Text;

    private static MappedText Print(CompositionContext context, EdtfDate date, TextSpan origin)
    {
        var printed = new MappedTextBuilder();
        printed.Append(context.Words.Date(date), origin);
        return printed.Build(origin);
    }

    /// <summary>“13 August 2014 (inferred)”.</summary>
    public static InlineBuilder Add(InlineBuilder text, CompositionContext context, Written<EdtfDate> date, bool isInferred)
    {
        text.Add(Print(context, date));
        return isInferred ? text.Add($" ({context.Labels.Inferred})") : text;
    }

    /// <summary>Whether a text has the date as it would be printed.</summary>
    public static bool IsIn(CompositionContext context, EdtfDate date, string text)
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
