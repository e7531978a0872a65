using BriefingGen.Publishing.Reports;
using NJsonSchema;

namespace BriefingGen.Publishing.Tests.Reports;

/// <summary>The schema is OASIS's for SARIF 2.1.0, as the Sarif.Sdk package carries it (MIT).</summary>
public sealed class SarifSchemaTests
{
    private static readonly Task<JsonSchema> Schema =
        JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Reports", "sarif-2.1.0.json"));

    [Fact]
    public async Task A_run_with_everything_is_valid_SARIF() =>
        Assert.Empty((await Schema).Validate(SarifReport.Of(SampleRun.Outcome())));

    [Fact]
    public async Task An_empty_run_is_valid_SARIF() =>
        Assert.Empty((await Schema).Validate(SarifReport.Of(new RunOutcome([], []))));

    [Theory]
    [InlineData("\"level\": \"warning\"", "\"level\": \"notice\"")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"columnKind\": \"unicodeCodePoints\"", "\"columnKind\": \"bytes\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"ruleIndex\"", "\"ruleNumber\"")]
    public async Task The_schema_would_find_a_mistake(string right, string wrong)
    {
        var sarif = SarifReport.Of(SampleRun.Outcome());

        Assert.Contains(right, sarif, StringComparison.Ordinal);
        Assert.NotEmpty((await Schema).Validate(sarif.Replace(right, wrong, StringComparison.Ordinal)));
    }
}
