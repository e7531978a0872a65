using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>
/// A JSON Schema (draft-07, the one that editors complete YAML from) of a brief, made from the tables its readers go by. It
/// accepts what they accept, with two differences that help while typing: a key with nothing behind it, which is read as not
/// given, is refused; and what leads from one entry to another (ids, citations) is not looked at.
/// </summary>
public static class BriefSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>The schema, ending in a line feed; the same on every call and machine.</returns>
    public static string ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json)
    {
        var shapes = MappingShapes.All();
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("$comment", "Made by `briefgen schema`; do not edit.");
        json.WriteString("title", "A brief for briefgen");
        MappingSchema.WriteMembers(json, shapes[0]);
        json.WriteStartObject("definitions");
        foreach (var shape in shapes.Skip(1))
        {
            json.WriteStartObject(MappingShapes.AnchorOf(shape));
            MappingSchema.WriteMembers(json, shape);
            json.WriteEndObject();
        }

        foreach (var form in PatternForms(shapes))
        {
            json.WriteStartObject(ScalarSchema.AnchorOf(form));
            ScalarSchema.WritePattern(json, form);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<PatternForm> PatternForms(IEnumerable<MappingShape> shapes) =>
        shapes.SelectMany(shape => shape.Keys).Select(key => key.EntryForm).OfType<PatternForm>().DistinctBy(form => form.Name);
}

internal static class MappingSchema
{
    /// <summary>Writes the members of an open object.</summary>
    public static void WriteMembers(Utf8JsonWriter json, MappingShape shape)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            json.WriteStartObject(key.Name);
            WriteHelp(json, key);
            WriteValue(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        ConditionSchema.WriteMembers(json, shape);
    }

    private static void WriteHelp(Utf8JsonWriter json, Key key)
    {
        var (text, example) = key.Help;
        var isBlock = example.StartsWith("- ", StringComparison.Ordinal);
        json.WriteString("description", example.Length == 0 ? text : $"{text} For example: {example}");
        json.WriteString(
            "markdownDescription",
            example.Length == 0 ? text : $"{text}\n\n```yaml\n{key.Name}:{(isBlock ? "\n  " : " ")}{example}\n```");
        if (key.Help.Default is { } value)
            json.WriteString("default", value);
    }

    private static void WriteValue(Utf8JsonWriter json, Key key)
    {
        switch (key.Arity)
        {
            case KeyArity.One:
                WriteEntry(json, key.EntryForm);
                break;
            case KeyArity.OneOrMany:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                WriteEntry(json, key.EntryForm);
                json.WriteEndObject();
                json.WriteStartObject();
                WriteList(json, key.EntryForm);
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case KeyArity.Many:
                WriteList(json, key.EntryForm);
                break;
            case KeyArity.ById:
                json.WriteString("type", "object");
                json.WriteStartObject("patternProperties");
                json.WriteStartObject(Identifier.Pattern);
                WriteEntry(json, key.EntryForm);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteBoolean("additionalProperties", false);
                json.WriteNumber("minProperties", 1);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, ValueForm form)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteEntry(json, form);
        json.WriteEndObject();
        json.WriteNumber("minItems", 1);
    }

    private static void WriteEntry(Utf8JsonWriter json, ValueForm form)
    {
        switch (form)
        {
            case ScalarForm scalar:
                ScalarSchema.WriteMembers(json, scalar);
                break;
            case MappingForm mapping:
                json.WriteStartArray("anyOf");
                if (mapping.Shape.ShortFor is { EntryForm: ScalarForm alone })
                {
                    json.WriteStartObject();
                    ScalarSchema.WriteMembers(json, alone);
                    json.WriteEndObject();
                }

                ScalarSchema.Reference(json, MappingShapes.AnchorOf(mapping.Shape));
                json.WriteEndArray();
                break;
        }
    }
}
