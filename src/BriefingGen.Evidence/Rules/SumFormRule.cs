using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class SumFormRule
{
    public static readonly Rule Rule = new(
        "sum-form",
        Severity.Error,
        Waivable: false,
        "a declared sum cannot be reckoned",
        """
        `derived` holds figures with + - * / and brackets between them, as the source has the figures.

        ```yaml
        value: 36 per cent of the fleet
        derived: 18.6 / 52.4
        ```
        """);

    public static Diagnostic Of(MappedText sum, SumError error) =>
        new(Rule, Message(error.Kind), new Label(sum.Origin(error.Start, error.Length))) { Help = ["for example `derived: 11 - 3`"] };

    private static string Message(SumErrorKind kind) => kind switch
    {
        SumErrorKind.Empty => "there is no sum here",
        SumErrorKind.NoOperation => "a figure alone is no sum",
        SumErrorKind.MissingOperand => "a figure is missing here",
        SumErrorKind.NotAFigure => "this is no single figure",
        SumErrorKind.MissingBracket => "a bracket is not closed",
        SumErrorKind.UnexpectedBracket => "this does not belong in a sum",
        SumErrorKind.DivisionByZero => "nothing can be divided by zero",
        SumErrorKind.TooLong => "this sum is too long to be read by anybody",
    };
}
