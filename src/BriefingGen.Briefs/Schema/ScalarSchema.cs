using System.Text.Json;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>
/// Values that a brief has as text. A tool that reads it as YAML sees numbers and booleans among them, which are accepted
/// wherever the text could have been meant.
/// </summary>
internal static class ScalarSchema
{
    public static string AnchorOf(PatternForm form) => form.Name.Replace(' ', '-');

    /// <summary>Writes the members of an open object.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ScalarForm form)
    {
        switch (form)
        {
            case TextForm:
                WriteTypes(json, ["string", "number", "boolean"]);
                json.WriteString("pattern", @"\S");
                json.WriteString("patternErrorMessage", "There is no text");
                break;
            case WordForm words:
                WriteWords(json, words);
                break;
            case PatternForm pattern:
                // Older tools ignore what stands beside a reference, so it has an object of its own.
                json.WriteStartArray("allOf");
                Reference(json, AnchorOf(pattern));
                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"{form.GetType().Name} has no schema.");
        }
    }

    public static void WritePattern(Utf8JsonWriter json, PatternForm form)
    {
        if (form.Untyped == UntypedScalars.None)
        {
            json.WriteString("type", "string");
        }
        else
        {
            WriteTypes(json, [.. TypesOf(form.Untyped)]);
        }

        json.WriteString("pattern", form.Pattern);
        json.WriteString("patternErrorMessage", form.Message);
        if (form.Untyped.HasFlag(UntypedScalars.Year))
            json.WriteNumber("minimum", 1000);
        if (form.Untyped.HasFlag(UntypedScalars.Year) || form.Untyped.HasFlag(UntypedScalars.ShortInteger))
            json.WriteNumber("maximum", 9999);
    }

    public static void Reference(Utf8JsonWriter json, string anchor)
    {
        json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + anchor);
        json.WriteEndObject();
    }

    /// <summary>An editor completes from the list; the pattern behind it accepts the other spellings.</summary>
    private static void WriteWords(Utf8JsonWriter json, WordForm form)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteStartArray("enum");
        foreach (var word in form.Words)
            json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", form.Pattern);
        json.WriteString("patternErrorMessage", $"Write one of {string.Join(", ", form.Words)}");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static IEnumerable<string> TypesOf(UntypedScalars untyped)
    {
        yield return "string";
        if ((untyped & ~UntypedScalars.Boolean) != 0)
            yield return "integer";
        if (untyped.HasFlag(UntypedScalars.Boolean))
            yield return "boolean";
    }

    private static void WriteTypes(Utf8JsonWriter json, ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }
}
