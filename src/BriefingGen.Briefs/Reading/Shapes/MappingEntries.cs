using BriefingGen.Briefs.Rules;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Sorts a mapping's entries by the keys of its shape, and reports those that have no place there.</summary>
internal static class MappingEntries
{
    public static void Sort(YamlMapping mapping, MappingShape shape, YamlEntry?[] values, ReadingContext context)
    {
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var entry = mapping.Entries[i];
            if (shape.TryFind(entry.Key.Value, out var key))
            {
                if (!Nodes.IsAbsent(entry.Value))
                    values[key.Index] = entry;
            }
            else if (mapping.IsFlow && i > 0 && Nodes.IsAbsent(entry.Value))
            {
                i = ReportCutOff(mapping, i, context);
            }
            else
            {
                var names = shape.Keys.Select(known => known.Name).ToList();
                context.Found.Add(UnknownKeyRule.Of(entry.Key.Span, shape.Noun, Suggestion.For(entry.Key.Value, names), names));
            }
        }
    }

    /// <returns>The last entry that is a piece of the same text.</returns>
    private static int ReportCutOff(YamlMapping mapping, int first, ReadingContext context)
    {
        var last = first;
        while (last + 1 < mapping.Entries.Length && mapping.Entries[last + 1] is var next && IsCutOff(next))
            last++;
        var before = mapping.Entries[first - 1];
        context.Found.Add(YamlCommaRule.Of(
            before.Key.Value, before.Value.Span, mapping.Entries[first].Key.Span, mapping.Entries[last].Key.Span));
        context.IsDamaged = true;
        return last;
    }

    private static bool IsCutOff(YamlEntry entry) =>
        entry.Value is YamlScalar { IsBlank: true, Span: TextSpan { Length: 0 } };
}
