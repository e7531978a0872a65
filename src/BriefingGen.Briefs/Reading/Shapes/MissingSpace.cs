using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Finds what YAML reads as something else because a space is missing, and what stands there was plainly meant.</summary>
internal static class MissingSpace
{
    /// <returns>The line with `key:value` where a mapping of that shape should begin.</returns>
    public static TextSpan? AfterColon(YamlScalar scalar, MappingShape shape)
    {
        var line = ReadingContext.FirstLineOf(scalar.Span);
        var colon = line.Text.IndexOf(':');
        return colon > 0 && colon + 1 < line.Length && shape.TryFind(line.Text[..colon].ToString(), out _) ? line : null;
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
