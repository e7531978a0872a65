using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>
/// Sorts a mapping's entries by the keys of its shape, and reports those that have no place there. The value of a misspelt key is
/// still read, so that the key is not reported as missing too, and its value is checked.
/// </summary>
internal static class MappingEntries
{
    /// <param name="owner">The key of the mapping.</param>
    /// <returns>The keys that were given without a value.</returns>
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
                if (entry.Value.IsAbsent)
                    empty.Add(entry);
                else
                    values[key.Index] = entry;
            }
            else if (mapping.IsFlow && i > 0 && entry.Value.IsAbsent)
            {
                i = ReportCutOff(mapping, i, owner, context);
            }
            else if (ReportUnknown(entry.Key, shape, context) is { } meant)
            {
                misspelt.Add((entry, meant));
            }
        }

        foreach (var (entry, meant) in misspelt)
            if (!entry.Value.IsAbsent)
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

internal static class UnknownKeyRule
{
    public static readonly Rule Rule = new(
        "unknown-key",
        Severity.Error,
        Waivable: false,
        "a key that has no meaning here",
        """
        Each part of a brief has its own keys; one that is misspelt, or stands under another part than its own, would be left off
        the page silently. So it is an error. Keys are written in lower case with hyphens: `according-to`.
        """);

    /// <param name="owner">What the mapping is, with its article: “a quote”.</param>
    /// <param name="keys">The keys of the mapping, in one line.</param>
    public static Diagnostic Of(TextSpan key, string owner, string? suggestion, string keys) =>
        new(Rule, $"`{key.Shown()}` is not a key of {owner}", new Label(key))
        {
            Help = [suggestion is null ? $"{owner} has the keys {keys}" : $"did you mean `{suggestion}`?"],
        };
}

internal static class YamlCommaRule
{
    public static readonly Rule Rule = new(
        "yaml-comma",
        Severity.Error,
        Waivable: false,
        "a comma ended a text inside { }",
        """
        Inside `{ … }` a comma ends the value, so of `{value: 12,400, label: displaced}` only “12” is read. Put a text that has a
        comma in quotation marks, or write the keys on lines of their own:

        ```yaml
        figures:
          - {value: "12,400", label: people displaced, fact: displaced}
        ```
        """);

    /// <param name="key">The key whose text was cut.</param>
    /// <param name="owner">The key of the mapping.</param>
    /// <param name="read">What was read of it.</param>
    /// <param name="first">The first piece that was taken for a key.</param>
    /// <param name="last">The last one.</param>
    public static Diagnostic Of(string key, string owner, TextSpan read, TextSpan first, TextSpan last)
    {
        var isFigure = key != "exact" && read.Length > 0 && char.IsDigit(read.Text[^1]) && char.IsDigit(first.Text[0]);
        return new Diagnostic(
            Rule,
            isFigure
                ? $"“{first.Shown()}” is not a key: a comma ends the value inside {{ }}"
                : $"“{first.Shown()}” is not a key: "
                    + $"the text of `{key}` ended at the comma after “{ShownWords.Ending(read.Text)}”",
            new Label(first.To(last), "cut off"))
        {
            Help = [key == "exact"
                ? $"write each key of `{owner}` on a line of its own, or put the words in quotation marks"
                : $"`{key}: {YamlQuoting.Quote(read.To(last).Text)}`"],
        };
    }
}
