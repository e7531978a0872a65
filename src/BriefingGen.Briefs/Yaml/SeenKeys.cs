using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

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
