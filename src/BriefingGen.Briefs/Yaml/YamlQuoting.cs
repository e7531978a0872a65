using System.Text;

namespace BriefingGen.Briefs.Yaml;

/// <summary>Writes a text as one line of YAML that reads back as the same text.</summary>
public static class YamlQuoting
{
    /// <param name="text">Line ends and the blanks around them become one space.</param>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var line = string.Join(' ', text.ToString().Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        if (!line.AsSpan().ContainsAny('"', '\\'))
            return $"\"{line}\"";
        if (!line.Contains('\''))
            return $"'{line}'";
        var quoted = new StringBuilder(line).Replace("\\", "\\\\").Replace("\"", "\\\"");
        return $"\"{quoted}\"";
    }
}
