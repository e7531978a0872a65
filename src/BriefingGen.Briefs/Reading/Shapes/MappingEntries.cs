using BriefingGen.Briefs.Rules;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>
/// Sorts a mapping's entries by the keys of its shape, and reports those that have no place there. What stands under a misspelt key is
/// read all the same: the key is wrong once, and neither missing too nor a reason to say nothing about its value.
/// </summary>
internal static class MappingEntries
{
    /// <param name="owner">The key the mapping stands under.</param>
    /// <returns>The keys that were given with nothing behind them.</returns>
    public static List<YamlEntry> Sort(
        YamlMapping mapping, MappingShape shape, YamlEntry?[] values, string owner, ReadingContext context)
    {
        var misspelt = new List<(YamlEntry Entry, Key Meant)>();
        var empty = new List<YamlEntry>();
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var entry = mapping.Entries[i];
            if (shape.TryFind(entry.Key.Value, out var key))
            {
                if (Nodes.IsAbsent(entry.Value))
                    empty.Add(entry);
                else
                    values[key.Index] = entry;
            }
            else if (mapping.IsFlow && i > 0 && Nodes.IsAbsent(entry.Value))
            {
                i = ReportCutOff(mapping, i, owner, context);
            }
            else if (ReportUnknown(entry.Key, shape, context) is { } meant)
            {
                misspelt.Add((entry, meant));
            }
        }

        foreach (var (entry, meant) in misspelt)
            if (!Nodes.IsAbsent(entry.Value))
                values[meant.Index] ??= entry;
        return empty;
    }

    /// <returns>The key that was probably meant.</returns>
    private static Key? ReportUnknown(YamlScalar typed, MappingShape shape, ReadingContext context)
    {
        var suggestion = context.Suggest(typed.Value, shape.Keys.Select(known => known.Name));
        context.Found.Add(UnknownKeyRule.Of(typed.Text.Characters, shape.Noun, suggestion, shape.KeyNames));
        return suggestion is not null && shape.TryFind(suggestion, out var meant) ? meant : null;
    }

    /// <returns>The last entry that is a piece of the same text.</returns>
    private static int ReportCutOff(YamlMapping mapping, int first, string owner, ReadingContext context)
    {
        var last = first;
        while (last + 1 < mapping.Entries.Length && mapping.Entries[last + 1] is var next && IsCutOff(next))
            last++;
        var before = mapping.Entries[first - 1];
        context.Found.Add(YamlCommaRule.Of(
            before.Key.Value, owner, before.Value.Span, mapping.Entries[first].Key.Span, mapping.Entries[last].Key.Span));
        context.IsDamaged = true;
        return last;
    }

    private static bool IsCutOff(YamlEntry entry) =>
        entry.Value is YamlScalar { IsBlank: true, Span: TextSpan { Length: 0 } };
}
