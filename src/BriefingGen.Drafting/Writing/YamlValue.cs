using BriefingGen.Briefs.Yaml;

namespace BriefingGen.Drafting.Writing;

/// <summary>A text as a YAML scalar: plain if YAML reads it so, else double-quoted; folded if it is too long for a
/// line.</summary>
internal static class YamlValue
{
    private const int Columns = 110;
    private const int Shortest = 40;
    private const string Folded = ">-";

    /// <param name="key">A key with its colon, or a dash.</param>
    /// <param name="text">Without line breaks.</param>
    /// <param name="indent">The columns that will be added before the line.</param>
    public static List<DraftLine> Lines(string key, string text, int indent, string help)
    {
        var value = OfOneLine(text);
        if (indent + key.Length + 1 + value.Length <= Columns)
            return [new DraftLine("", $"{key} {value}", help)];
        var wrapped = Wrap(text, Math.Max(Columns - indent, Shortest)).ToList();

        // A line that begins with # would look like a comment.
        return wrapped.Exists(line => line.StartsWith('#'))
            ? [new DraftLine("", $"{key} {YamlQuoting.Quote(text)}", help)]
            : [new DraftLine("", $"{key} {Folded}", help), .. wrapped.Select(line => new DraftLine("  ", line))];
    }

    public static string OfOneLine(string text) => PlainText.IsPlain(text) ? text : YamlQuoting.Quote(text);

    /// <summary>As a value of a flow mapping, where a comma ends it too.</summary>
    public static string OfFlow(string text) => PlainText.IsPlainInFlow(text) ? text : YamlQuoting.Quote(text);

    private static IEnumerable<string> Wrap(string text, int columns)
    {
        var start = 0;
        while (text.Length - start > columns)
        {
            var cut = text.LastIndexOf(' ', start + columns, columns);
            if (cut <= start)
                cut = text.IndexOf(' ', start + columns);
            if (cut < 0)
                break;
            yield return text[start..cut];
            start = cut + 1;
        }

        yield return text[start..];
    }
}
