using System.Text.Json;
using BriefingGen.Testing;

namespace BriefingGen.Briefs.Tests.Yaml.Suite;

/// <summary>A document of the YAML Test Suite.</summary>
/// <param name="Values">The scalars in order, keys and texts alike; none where the document is no YAML.</param>
public sealed record SuiteCase(string Id, string Name, string Yaml, IReadOnlyList<string>? Values)
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests/BriefingGen.Briefs.Tests/Yaml/Suite");

    public static IReadOnlyList<SuiteCase> All { get; } =
        [.. File.ReadAllLines(Path.Combine(Folder, "yaml-test-suite.jsonl")).Select(Parse)];

    public static SuiteCase Of(string id) => All.Single(one => one.Id == id);

    private static SuiteCase Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new SuiteCase(
            root.GetProperty("id").GetString()!,
            root.GetProperty("name").GetString()!,
            root.GetProperty("yaml").GetString()!,
            root.TryGetProperty("values", out var values)
                ? [.. values.EnumerateArray().Select(value => value.GetString()!)]
                : null);
    }
}
