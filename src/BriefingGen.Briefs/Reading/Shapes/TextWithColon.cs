using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Tells a text with “: ” in it, which YAML reads as a mapping without complaint, from a mapping.</summary>
internal static class TextWithColon
{
    /// <returns>The colon and what follows it in its line; none where the first key looks like a key.</returns>
    public static TextSpan? Find(YamlMapping mapping)
    {
        if (mapping.IsFlow
            || mapping.Entries is not [{ Key: { Style: YamlScalarStyle.Plain } key } first, ..]
            || Identifier.IsIdentifier(key.Value))
            return null;
        var file = key.Span.File;
        var end = first.Value.Span.Length > 0 ? first.Value.Span.End : key.Span.End + 1;
        var colon = file.Span(key.Span.End, Math.Max(end - key.Span.End, 0));
        // A key may be marked by “? ” and have no colon.
        if (colon.Text.TrimStart(' ') is not [':', ..])
            return null;
        var length = colon.Text.IndexOfAny('\n', '\r');
        return length < 0 ? colon : colon with { Length = length };
    }
}
