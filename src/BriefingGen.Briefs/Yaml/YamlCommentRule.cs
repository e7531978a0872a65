using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

internal static class YamlCommentRule
{
    public static readonly Rule Rule = new(
        "yaml-comment",
        Severity.Error,
        Waivable: false,
        "a text is cut off at “ #”",
        """
        YAML takes “#” after a space for the beginning of a comment, and what follows is lost. In `value: 410 in Local #12` the
        text ends at “Local”. Put such a text in quotation marks:

        ```yaml
        value: "410 in Local #12"
        ```

        A comment of your own is fine: begin it with “# ”, with a space.
        """);

    /// <param name="text">What was read.</param>
    /// <param name="comment">What was not, from the “#” to the end of its line.</param>
    public static Diagnostic Of(TextSpan text, TextSpan comment)
    {
        var last = Snippet.Shown(text.Text[(text.Text.LastIndexOfAny(' ', '\n') + 1)..]);
        var whole = text.Length == 0 ? comment : text.To(comment);
        return new Diagnostic(
            Rule,
            text.Length == 0
                ? "this text is empty: YAML takes what follows “ #” as a comment"
                : $"this text ends at “{last}”: YAML takes what follows “ #” as a comment",
            new Label(comment, "not read"))
        {
            Help = [$"put the text in quotation marks: {YamlQuoting.Quote(whole.Text)}"],
        };
    }
}

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
