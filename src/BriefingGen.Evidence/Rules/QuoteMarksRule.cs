using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class QuoteMarksRule
{
    public static readonly Rule Rule = new(
        "quote-marks",
        Severity.Warning,
        Waivable: false,
        "a quotation has its own outer quotation marks",
        """
        The quotation marks around a quotation are printed for you, in the form the language has. Marks that you type would stand
        inside them; they are left out when the quotation is compared and printed. Marks within a quotation stay.
        """);

    public static Diagnostic Of(MappedText text, Quotation quotation)
    {
        var (opening, closing) = (text.Value[quotation.Start - 1], text.Value[quotation.Start + quotation.Length]);
        return new Diagnostic(Rule, "the quotation marks are printed for you", new Label(text.Origin(quotation.Start - 1, 1)))
        {
            Help = [$"remove {opening} and {closing}"],
        };
    }
}
