using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

/// <summary>Figures in a short form that a table of cases can hold: `>= 50 kilometre`, `10..12`, `1 of 5`, `(1)`, `id A380`.</summary>
internal static class Described
{
    public static string Read(string language, string text, params (int Start, int Length)[] skipped) =>
        string.Join("; ", FigureReader.For(language)!.Read(text, skipped).Select(Of));

    public static string Of(FigureMention mention)
    {
        var value = mention.Shape switch
        {
            FigureShape.Single => $"{mention.Low}",
            FigureShape.Range => $"{mention.Low}..{mention.High}",
            FigureShape.Pair => $"{mention.Low}|{mention.High}",
            FigureShape.Ratio => $"{mention.Low} of {mention.High}",
            FigureShape.Vague => $"{mention.Low}-{mention.High}",
        };
        var bound = mention.Bound switch
        {
            FigureBound.Exact => "",
            FigureBound.About => "~ ",
            FigureBound.Nearly => "nearly ",
            FigureBound.MoreThan => "> ",
            FigureBound.AtLeast => ">= ",
            FigureBound.FewerThan => "< ",
            FigureBound.AtMost => "<= ",
        };
        var unit = mention.Unit is null || mention.Shape == FigureShape.Ratio ? "" : $" {mention.Unit.Name}";
        var whole = (mention.IsOrdinal ? "nth " : "") + bound + value + unit;
        return mention.Role switch
        {
            FigureRole.Count or FigureRole.Ordinal => whole,
            FigureRole.TimeOfDay => $"at {mention.Key}",
            FigureRole.Identifier => $"id {mention.Key ?? whole}",
            FigureRole.Incidental => $"({whole})",
        };
    }
}
