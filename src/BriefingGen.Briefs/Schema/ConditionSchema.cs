using System.Text.Json;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>
/// What a mapping asks of its keys. Alternatives (`anyOf`) stand for `if` and `then`, which not every tool knows; the one that an
/// editor should be told about stands first.
/// </summary>
internal static class ConditionSchema
{
    /// <summary>Writes `required` and `allOf` into an open object.</summary>
    public static void WriteMembers(Utf8JsonWriter json, MappingShape shape)
    {
        var required = shape.Keys.Where(key => IsRequired(shape, key)).ToList();
        if (required.Count > 0)
            WriteRequired(json, required);
        var conditions = shape.Conditions.Where(condition => condition is not AnyKey { Keys.Length: 1 }).ToList();
        if (conditions.Count == 0)
            return;
        json.WriteStartArray("allOf");
        foreach (var condition in conditions)
        {
            json.WriteStartObject();
            Write(json, condition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static bool IsRequired(MappingShape shape, Key key) =>
        key.IsRequired || shape.Conditions.Any(condition => condition is AnyKey { Keys: [var only] } && only == key);

    private static void Write(Utf8JsonWriter json, Condition condition)
    {
        switch (condition)
        {
            case AnyKey any:
                WriteAlternatives(json, [.. any.Keys.Select(key => (Action)(() => WriteRequired(json, [key])))]);
                break;
            case KeyAlone alone:
                json.WriteStartObject("not");
                WriteRequired(json, [alone.Key]);
                WriteAlternatives(json, [.. alone.Others.Select(key => (Action)(() => WriteRequired(json, [key])))]);
                json.WriteEndObject();
                json.WriteString("errorMessage", $"{Names(alone.Others)} cannot stand beside “{alone.Key.Name}”");
                break;
            case KeyNeeds needs:
                WriteAlternatives(json, [() => WriteRequired(json, [needs.Other]), () => WriteNot(json, needs)]);
                break;
            case EvidenceOrCitation rest:
                WriteAlternatives(json, [() => WriteRequired(json, [rest.Evidence]), () => WriteCiting(json, rest.Text)]);
                break;
            default:
                throw new InvalidOperationException($"{condition.GetType().Name} has no schema.");
        }
    }

    private static void WriteNot(Utf8JsonWriter json, KeyNeeds needs)
    {
        json.WriteStartObject("not");
        WriteRequired(json, [needs.Key]);
        if (needs.Word is { } word)
            WriteTextPattern(json, needs.Key, $@"^\s*{AnyCase.Pattern(word)}\s*$");
        json.WriteEndObject();
    }

    private static void WriteCiting(Utf8JsonWriter json, Key text)
    {
        WriteRequired(json, [text]);
        WriteTextPattern(json, text, @"\[\s*@");
    }

    private static void WriteTextPattern(Utf8JsonWriter json, Key key, string pattern)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject(key.Name);
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAlternatives(Utf8JsonWriter json, ReadOnlySpan<Action> alternatives)
    {
        json.WriteStartArray("anyOf");
        foreach (var write in alternatives)
        {
            json.WriteStartObject();
            write();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRequired(Utf8JsonWriter json, IEnumerable<Key> keys)
    {
        json.WriteStartArray("required");
        foreach (var key in keys)
            json.WriteStringValue(key.Name);
        json.WriteEndArray();
    }

    private static string Names(IEnumerable<Key> keys) => string.Join(", ", keys.Select(key => $"“{key.Name}”"));
}
