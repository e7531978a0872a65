using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Tests.Schema;

/// <summary>A brief as a tool sees it that resolves types by the YAML 1.2 core schema (YAML 1.2.2 §10.3.2).</summary>
internal static partial class CoreSchemaYaml
{
    public static string ToJson(string yaml)
    {
        var found = new DiagnosticBag();
        var document = YamlReader.Read(new TextFile("briefs/test.yaml", yaml), found);
        Assert.Empty(found.Sorted().Select(finding => finding.Message));
        return Convert(document.Root!)?.ToJsonString() ?? "null";
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMapping mapping =>
            new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Convert(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Convert)]),
        YamlScalar { Style: YamlScalarStyle.Plain } plain => Resolve(plain.Value),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(),
    };

    private static JsonValue? Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Integer().IsMatch(text) => JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture)),
        _ when Float().IsMatch(text) => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Float();
}
