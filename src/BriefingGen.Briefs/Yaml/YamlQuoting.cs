using System.Text;
using BriefingGen.Text.Files;

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

/// <summary>Which texts YAML reads as they are, without quotation marks (YAML 1.2.2 §7.3.3), on the safe side.</summary>
public static class PlainText
{
    /// <param name="text">In one line.</param>
    public static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0])
            || text[0] is '“' or '‘' or '«' or '„' or '…'
            || text.StartsWith("../", StringComparison.Ordinal))
        && text.IndexOf(": ", StringComparison.Ordinal) < 0
        && text.IndexOf(" #", StringComparison.Ordinal) < 0
        && text[^1] != ':'
        && !char.IsWhiteSpace(text[^1]);

    /// <summary>Between brackets, where a comma ends a text too.</summary>
    /// <param name="text">In one line.</param>
    public static bool IsPlainInFlow(ReadOnlySpan<char> text) => IsPlain(text) && !text.ContainsAny(",[]{}");
}

/// <summary>Writes words so that they can be put in the place of words of a scalar: the scalar's own style says what has to be
/// escaped, and an unquoted one may have to be quoted first.</summary>
public static class ScalarPaste
{
    /// <summary>How far back the bracket of a collection on one line is looked for.</summary>
    private const int Furthest = 4096;

    /// <summary>A text in the place of the scalar's characters, which are without its quotation marks.</summary>
    /// <param name="scalar">As it was read from a brief.</param>
    /// <param name="text">In one line.</param>
    public static string Whole(MappedText scalar, string text) => Part(scalar, text, text) ?? YamlQuoting.Quote(text);

    /// <summary>Words in the place of some of the scalar's.</summary>
    /// <param name="words">In one line.</param>
    /// <param name="text">The whole text as it would be then.</param>
    /// <returns>None where the whole scalar has to be written anew, in quotation marks.</returns>
    public static string? Part(MappedText scalar, string words, string text) => StyleOf(scalar.Span) switch
    {
        YamlScalarStyle.SingleQuoted => words.Replace("'", "''", StringComparison.Ordinal),
        YamlScalarStyle.DoubleQuoted => words.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal),
        YamlScalarStyle.Literal or YamlScalarStyle.Folded => words,
        YamlScalarStyle.Plain when IsInFlow(scalar.Span) => PlainText.IsPlainInFlow(text) ? words : null,
        YamlScalarStyle.Plain => PlainText.IsPlain(text) ? words : null,
    };

    private static YamlScalarStyle StyleOf(TextSpan scalar) => scalar.Text switch
    {
        ['\'', ..] => YamlScalarStyle.SingleQuoted,
        ['"', ..] => YamlScalarStyle.DoubleQuoted,
        ['|', ..] => YamlScalarStyle.Literal,
        ['>', ..] => YamlScalarStyle.Folded,
        _ => YamlScalarStyle.Plain,
    };

    /// <summary>A bracket that opens where a value or an entry begins, and is not closed before the scalar.</summary>
    private static bool IsInFlow(TextSpan scalar)
    {
        var content = scalar.File.Content;
        var depth = 0;
        for (var i = scalar.Start - 1; i >= 0 && i > scalar.Start - Furthest; i--)
        {
            switch (content[i])
            {
                case ']' or '}':
                    depth++;
                    break;
                case '[' or '{' when depth > 0:
                    depth--;
                    break;
                case '[' or '{' when content.AsSpan(0, i).TrimEnd() is [] or [.., ':' or '-' or ',' or '[' or '{']:
                    return true;
                case '\n' when i + 1 < content.Length && char.IsLetterOrDigit(content[i + 1]):
                    return false;
            }
        }

        return false;
    }
}
