using System.Globalization;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

internal static class DuplicateKeyRule
{
    public static readonly Rule Rule = new(
        "duplicate-key",
        Severity.Error,
        Waivable: false,
        "a key is given twice",
        """
        A key may stand only once in a mapping; which of two values is meant cannot be known. Often a “- ” is missing, so that two
        entries of a list became one:

        ```yaml
        facts:
          - label: Killed
            value: 52 members of the PMOI/MEK
          - label: Abducted
            value: 7 residents
        ```
        """);

    public static Diagnostic Of(TextSpan key, TextSpan first)
    {
        var line = first.File.LineOf(first.Start);
        return new Diagnostic(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"`{key.Shown()}` was already given in line {line}"),
            new Label(key, "again"))
        {
            Related = [new Label(first, "first here")],
            Help = ["remove one of the two; where a new entry begins here, begin it with “- ”"],
        };
    }
}

/// <summary>The keys of one mapping so far. Most mappings have a handful, for which a list is faster than a table.</summary>
internal sealed class SeenKeys
{
    private const int Handful = 24;

    private readonly List<YamlScalar> _keys = [];
    private Dictionary<string, TextSpan>? _table;

    /// <returns>Where the same key stood before; none where it is new.</returns>
    public TextSpan? Add(YamlScalar key)
    {
        if (_table is null)
        {
            foreach (var seen in _keys)
            {
                if (seen.Value == key.Value)
                    return seen.Span;
            }

            _keys.Add(key);
            if (_keys.Count > Handful)
                _table = _keys.ToDictionary(seen => seen.Value, seen => seen.Span, StringComparer.Ordinal);
            return null;
        }

        return _table.TryAdd(key.Value, key.Span) ? null : _table[key.Value];
    }
}
