using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingGen.Briefs.Reading.Shapes;

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
        var shapes = Shapes.All();
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("$comment", "Made by `briefgen schema`; do not edit.");
        json.WriteString("title", "A brief for briefgen");
        MappingSchema.WriteMembers(json, shapes[0]);
        json.WriteStartObject("definitions");
        foreach (var shape in shapes.Skip(1))
        {
            json.WriteStartObject(Shapes.AnchorOf(shape));
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
