using System.Text.Json.Nodes;
using BriefingGen.Briefs.Schema;
using BriefingGen.Briefs.Tests.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using NJsonSchema;

namespace BriefingGen.Briefs.Tests.Schema;

public class BriefSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(BriefSchema.ToJson()).GetAwaiter().GetResult();

    [Fact]
    public void The_schema_beside_the_briefs_is_the_one_that_the_readers_make() =>
        GeneratedFile.Verify("briefs/brief.schema.json", BriefSchema.ToJson());

    [Fact]
    public void The_seeds_brief_is_accepted_and_tells_editors_of_the_schema()
    {
        var brief = File.ReadAllText(Path.Combine(SourceTree.Root, "briefs/camp-ashraf.yaml"));

        Assert.StartsWith("# yaml-language-server: $schema=brief.schema.json\n", brief, StringComparison.Ordinal);
        Assert.Empty(Errors(brief));
    }

    [Fact]
    public void Every_brief_of_the_repository_is_accepted() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "briefs"), "*.yaml"),
            path => Assert.Empty(Errors(File.ReadAllText(path))));

    [Fact]
    public void A_brief_with_every_key_is_accepted() => Assert.Empty(Errors(SchemaBriefs.EveryKey));

    [Fact]
    public void A_brief_with_every_shorthand_is_accepted() => Assert.Empty(Errors(SchemaBriefs.EveryShorthand));

    [Fact]
    public void The_brief_with_every_key_leaves_none_out()
    {
        foreach (var shape in MappingShapes.All())
        {
            foreach (var key in shape.Keys)
                Assert.Matches($@"(?m)[\n {{,-]{key.Name}:", SchemaBriefs.EveryKey);
        }
    }

    [Theory]
    [MemberData(nameof(SchemaBriefs.Right), MemberType = typeof(SchemaBriefs))]
    public void What_the_reader_accepts_the_schema_accepts(string brief)
    {
        Assert.Empty(ErrorsOfReader(brief));
        Assert.Empty(Errors(brief));
    }

    [Theory]
    [MemberData(nameof(SchemaBriefs.Wrong), MemberType = typeof(SchemaBriefs))]
    public void What_the_reader_refuses_the_schema_refuses(string brief)
    {
        Assert.NotEmpty(ErrorsOfReader(brief));
        Assert.NotEmpty(Errors(brief));
    }

    [Theory]
    [InlineData("summary: x\nsubtitle:\n")]
    [InlineData("summary: x\nfacts: []\n")]
    [InlineData("summary: x\nkicker: \"\"\n")]
    public void A_key_with_nothing_behind_it_is_marked_while_typing_though_it_does_no_harm(string rest)
    {
        Assert.Empty(ErrorsOfReader(BriefText.Head + rest));
        Assert.NotEmpty(Errors(BriefText.Head + rest));
    }

    /// <summary>What a YAML 1.1 reader makes of `no`, the tag of Norwegian, and of the id `on`.</summary>
    [Theory]
    [InlineData("""{"title": true, "language": false, "sources": {"a": "a.txt"}, "summary": 12.5}""")]
    [InlineData("""{"title": 1, "sources": {"a": "a"}, "facts": [{"id": true, "label": 750, "value": 5, "evidence": [5]}]}""")]
    public void Texts_that_readers_of_other_YAML_take_for_numbers_and_booleans_are_accepted(string json) =>
        Assert.Empty(Schema.Validate(json));

    [Fact]
    public void Every_key_says_what_to_type() =>
        Assert.All(
            MappingShapes.All().SelectMany(shape => shape.Keys),
            key => Assert.Matches(@"^[A-Z].*\.$", key.Help.Text));

    /// <summary>Examples are printed, and pasted.</summary>
    [Fact]
    public void Every_example_is_a_value_that_its_key_takes()
    {
        foreach (var shape in MappingShapes.All())
        {
            var definition = shape == MappingShapes.All()[0] ? Schema : Schema.Definitions[MappingShapes.AnchorOf(shape)];
            foreach (var key in shape.Keys.Where(key => key.Help.Example.Length > 0))
            {
                var json = CoreSchemaYaml.ToJson($"{key.Name}:\n  {key.Help.Example}\n");
                var errors = definition.Properties[key.Name].Validate(JsonNode.Parse(json)![key.Name]!.ToJsonString());
                Assert.True(errors.Count == 0, $"{shape.Noun}, {key.Name}: {string.Join("; ", errors)}");
            }
        }
    }

    private static IEnumerable<string> Errors(string yaml) =>
        Schema.Validate(CoreSchemaYaml.ToJson(yaml)).Select(error => error.ToString());

    private static IEnumerable<string> ErrorsOfReader(string yaml) =>
        BriefText.Read(yaml).Found.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message);
}
