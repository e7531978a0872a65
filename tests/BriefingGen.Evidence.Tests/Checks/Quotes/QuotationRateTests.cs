using System.Globalization;
using System.Text.Json;
using BriefingGen.Evidence.Locating;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>How many planted errors are found, and how often an editor who did nothing wrong is stopped.</summary>
public class QuotationRateTests
{
    private static readonly Lazy<IReadOnlyList<(QuotationArticle Article, QuotationCase Case, bool IsRight)>> Judged = new(Judge);

    public static TheoryData<string> Names => [.. QuotationArticle.All.Select(article => article.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_brief_that_quotes_rightly_is_told_nothing(string name) =>
        Assert.Empty(QuotationArticle.All.Single(article => article.Name == name).Locate().Text);

    [Fact]
    public void Planted_errors_are_found_and_clean_quotations_pass()
    {
        var planted = Judged.Value.Where(judged => judged.Case.Expected != Expectation.Clean).ToList();
        var clean = Judged.Value.Where(judged => judged.Case.Expected == Expectation.Clean).ToList();
        Assert.True(planted.Count + clean.Count >= 4_000, $"{planted.Count + clean.Count} cases");
        Assert.True(planted.Count(judged => judged.IsRight) >= 0.995 * planted.Count, Wrong(planted));
        Assert.True(clean.Count(judged => !judged.IsRight) <= 0.005 * clean.Count, Wrong(clean));
    }

    [Fact]
    public void No_altered_quotation_ever_passes()
    {
        var passed = Judged.Value.Where(judged => judged.Case.Expected == Expectation.Altered && !judged.IsRight).ToList();
        Assert.True(passed.Count == 0, Wrong(passed));
    }

    [Fact]
    public void The_rates_by_kind()
    {
        var lines = Judged.Value
            .GroupBy(judged => (IsClean: judged.Case.Expected == Expectation.Clean, judged.Case.Kind))
            .OrderBy(group => group.Key.IsClean)
            .ThenBy(group => group.Key.Kind, StringComparer.Ordinal)
            .Select(group => string.Create(
                CultureInfo.InvariantCulture,
                $"{(group.Key.IsClean ? "clean" : "planted")}  {group.Count(judged => judged.IsRight),5} of {group.Count(),5}  {group.Key.Kind}"));
        var wrong = Judged.Value
            .Where(judged => !judged.IsRight)
            .Select(judged => $"{judged.Article.Name}, {judged.Case.Kind}, {judged.Case.Speaker}: {judged.Case.Text}");
        Golden.Verify(string.Join('\n', [.. lines, "", "Judged wrongly:", .. wrong]));
    }

    private static List<(QuotationArticle, QuotationCase, bool)> Judge()
    {
        var judged = new List<(QuotationArticle, QuotationCase, bool)>();
        foreach (var article in QuotationArticle.All)
        {
            var planted = new PlantedCases(article, [.. QuotationArticle.All.Where(other => other != article)]).All();
            var cases = planted.Concat(new CleanCases(article).All()).ToList();
            foreach (var chunk in cases.Chunk(500))
            {
                var yaml = article.Head + "quotes:\n" + string.Concat(chunk.Select(one =>
                    $"  - {{speaker: {one.Speaker}, text: {JsonSerializer.Serialize(one.Text)}}}\n"));
                var located = article.Locate(yaml);
                judged.AddRange(chunk.Zip(located.Brief.Brief.Quotes, (one, quote) =>
                {
                    var found = located.Found.Where(found => found.Primary!.Span.Start >= quote.Span.Start
                        && found.Primary.Span.End <= quote.Span.End);
                    return (article, one, IsRight(one.Expected, located.Results.QuoteOf(quote).Quotation, [.. found]));
                }));
            }
        }

        return judged;
    }

    private static bool IsRight(Expectation expected, Quotation quotation, IReadOnlyList<Diagnostic> found) => expected switch
    {
        Expectation.Clean => !found.Any(diagnostic => diagnostic.Severity == Severity.Error),
        Expectation.Altered => quotation.Passage is null
            && found.Any(diagnostic => diagnostic is { Severity: Severity.Error, Rule.Waivable: false }),
        Expectation.Told => found.Any(diagnostic => diagnostic.Severity != Severity.Note),
    };

    private static string Wrong(List<(QuotationArticle Article, QuotationCase Case, bool IsRight)> judged)
    {
        var wrong = judged.Where(one => !one.IsRight).ToList();
        return $"{wrong.Count} of {judged.Count}\n" + string.Join('\n', wrong.Take(60).Select(one =>
            $"{one.Article.Name} [{one.Case.Kind}] {one.Case.Speaker}: {one.Case.Text}"));
    }
}
