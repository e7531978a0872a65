using System.Globalization;
using BriefingGen.Testing;

namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>How many planted errors in facts, demands, timelines, key points and titles are found, and how often an editor who did nothing
/// wrong is stopped.</summary>
public class FactRateTests
{
    private static readonly Lazy<IReadOnlyList<(FactArticle Article, FactCase Case, bool IsError, string Told)>> Judged = new(Judge);

    [Fact]
    public void Planted_errors_are_found_and_clean_texts_pass()
    {
        var planted = Judged.Value.Where(judged => !judged.Case.IsClean).ToList();
        var clean = Judged.Value.Where(judged => judged.Case.IsClean).ToList();
        Assert.True(planted.Count + clean.Count >= 1_500, $"{planted.Count + clean.Count} cases");
        Assert.True(planted.Count(judged => judged.IsError) >= 0.97 * planted.Count, Wrong());
        Assert.True(clean.Count(judged => judged.IsError) <= 0.005 * clean.Count, Wrong());
    }

    [Fact]
    public void The_rates_by_kind() => Golden.Verify($"{Rates(one => one.Kind)}\n\n{Rates(one => one.Field.ToString())}\n\n{Wrong()}");

    private static string Rates(Func<FactCase, string> by) => string.Join('\n', Judged.Value
        .GroupBy(judged => (judged.Case.IsClean, Kind: by(judged.Case)))
        .OrderBy(group => group.Key.IsClean)
        .ThenBy(group => group.Key.Kind, StringComparer.Ordinal)
        .Select(group => string.Create(
            CultureInfo.InvariantCulture,
            $"{(group.Key.IsClean ? "clean" : "planted")}  {group.Count(judged => judged.IsError != judged.Case.IsClean),5} of {group.Count(),5}  {group.Key.Kind}")));

    private static string Wrong() => "Judged wrongly:\n" + string.Join('\n', Judged.Value
        .Where(judged => judged.IsError == judged.Case.IsClean)
        .Select(judged => $"{judged.Article.Name}, {judged.Case.Kind}, {judged.Case.Field}: {judged.Case.Text}{(judged.Told.Length > 0 ? " → " + judged.Told : "")}"));

    private static List<(FactArticle, FactCase, bool, string)> Judge()
    {
        var judged = new List<(FactArticle, FactCase, bool, string)>();
        var fields = Enum.GetValues<FactField>();
        var turn = 0;
        foreach (var article in FactArticle.All)
        {
            var (planted, clean) = (new PlantedFacts(article), new CleanFacts(article));
            var cases = article.Passages().SelectMany(passage => planted.Of(passage).Select(one => Case(one, passage, isClean: false))
                .Concat(clean.Of(passage).Select(one => Case(one, passage, isClean: true))));
            judged.AddRange(FactBriefs.Judge(article, cases).Select(one => (article, one.Case, one.IsError, one.Told)));
        }

        return judged;

        FactCase Case((string Kind, string Text) one, string passage, bool isClean) =>
            new(one.Kind, fields[turn++ % fields.Length], one.Text, passage, isClean);
    }
}
