using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

internal static class YamlSpaceRule
{
    public static readonly Rule Rule = new(
        "yaml-space",
        Severity.Error,
        Waivable: false,
        "a space is missing behind “-” or “:”",
        """
        YAML knows an entry of a list by “- ” and a key by “: ”, each with its space. `-label` is a key whose name begins with a
        hyphen, and `speaker:venn` is one text.

        ```yaml
        quotes:
          - speaker: venn
            text: We will not strike before Monday
        ```
        """);

    /// <param name="entry">From the hyphen to the end of its line.</param>
    public static Diagnostic AfterDash(TextSpan entry) =>
        new(Rule, "a space is missing behind “-”", new Label(entry with { Length = 1 }))
        {
            Help = [$"`- {Snippet.Shown(entry.Text[1..])}`"],
        };

    /// <param name="text">A key, its colon and a value.</param>
    public static Diagnostic AfterColon(TextSpan text)
    {
        var colon = text.Text.IndexOf(':');
        return new Diagnostic(Rule, "a space is missing behind “:”", new Label(text.File.Span(text.Start + colon, 1)))
        {
            Help = [$"`{text.Text[..colon]}: {Snippet.Shown(text.Text[(colon + 1)..])}`"],
        };
    }
}

/// <summary>Finds what YAML reads as something else because a space is missing, and what stands there was plainly meant.</summary>
internal static class MissingSpace
{
    /// <param name="isKey">Whether the mapping that should begin there has such a key.</param>
    /// <returns>The line with `key:value`.</returns>
    public static TextSpan? AfterColon(YamlScalar scalar, Func<string, bool> isKey)
    {
        var line = scalar.Span.FirstLine();
        var colon = line.Text.IndexOf(':');
        return colon > 0 && colon + 1 < line.Length && isKey(line.Text[..colon].ToString()) ? line : null;
    }

    /// <returns>The line with `-key: value` where a list should begin.</returns>
    public static TextSpan? AfterDash(YamlNode node)
    {
        if (node is not YamlMapping { IsFlow: false, Entries: [{ Key: { Style: YamlScalarStyle.Plain, Value: ['-', ..] name } key }, ..] }
            || !Identifier.IsIdentifier(name))
            return null;
        var file = key.Span.File;
        var line = file.Line(file.LineOf(key.Span.Start));
        return file.Span(key.Span.Start, line.End - key.Span.Start);
    }
}
