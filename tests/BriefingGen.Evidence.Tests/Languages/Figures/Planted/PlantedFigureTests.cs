using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Tests.Languages.Figures.Planted;

public class PlantedFigureTests
{
    [Fact]
    public void Errors_that_were_planted_are_found_and_clean_rewritings_stand()
    {
        var cases = FigureCases.All().ToList();
        var missed = cases.Where(planted => !planted.IsClean && Stands(planted)).ToList();
        var alarms = cases.Where(clean => clean.IsClean && !Stands(clean)).ToList();
        var clean = cases.Count(figure => figure.IsClean);

        Assert.True(cases.Count >= 2000, $"{cases.Count}");
        Assert.True(missed.Count * 100 <= cases.Count - clean, $"missed {missed.Count} of {cases.Count - clean}:\n{List(missed)}");
        Assert.True(alarms.Count * 500 <= clean, $"raised {alarms.Count} of {clean}:\n{List(alarms)}");
    }

    /// <summary>As a brief is checked: every figure of the shown text that has to stand does.</summary>
    private static bool Stands(FigureCase figure)
    {
        var reader = FigureReader.For(figure.Language)!;
        var source = reader.Read(figure.Source);
        return reader.Read(figure.Shown).All(mention => !mention.MustStand || FigureComparison.Compare(mention, source).Stands);
    }

    private static string List(List<FigureCase> cases) =>
        string.Join('\n', cases.Take(40).Select(figure => $"  {figure.Kind}: “{figure.Shown}” for “{figure.Source}”"));
}
