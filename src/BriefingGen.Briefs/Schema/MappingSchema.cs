using System.Text.Json;
using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Reading.Shapes;

namespace BriefingGen.Briefs.Schema;

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

                ScalarSchema.Reference(json, Shapes.AnchorOf(mapping.Shape));
                json.WriteEndArray();
                break;
        }
    }
}
