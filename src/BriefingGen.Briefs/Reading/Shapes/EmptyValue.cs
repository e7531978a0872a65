using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Why a key has nothing behind it: often “#” made a comment of it.</summary>
internal static class EmptyValue
{
    /// <returns>What stands behind the key as a comment with a space, which YAML reads as one without doubt.</returns>
    public static TextSpan? CommentBehind(YamlEntry entry) => Rest(entry) is { Text: ['#', ' ' or '\t', ..] } comment ? comment : null;

    /// <summary>A “#” right before a letter or digit is reported where it is read.</summary>
    public static bool IsTold(YamlEntry entry) => Rest(entry) is { Text: ['#', _, ..] };

    private static TextSpan? Rest(YamlEntry entry)
    {
        var line = entry.Key.Span.File.Line(entry.Key.Span.File.LineOf(entry.Key.Span.Start));
        var behind = Math.Min(entry.Key.Span.End + 1, line.End);
        var rest = line.File.Content.AsSpan(behind, line.End - behind);
        var text = rest.TrimStart(" \t");
        return text.IsEmpty ? null : line.File.Span(line.End - text.Length, text.TrimEnd().Length);
    }
}
