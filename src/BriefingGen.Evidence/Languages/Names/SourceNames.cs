using System.Text;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>What a source uses as names: whole names, their initials, and each word that is surely part of one.</summary>
internal sealed class SourceNames
{
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _wordsByLength = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public SourceNames(IEnumerable<NameMention> names, NameIndex index)
    {
        var (whole, initials) = (new StringBuilder(), new StringBuilder());
        foreach (var name in names)
        {
            foreach (var word in name.Words)
            {
                if (word.Role == NameWordRole.Title)
                    continue;
                whole.Append(whole.Length > 0 ? " " : "").Append(word.Key);
                if (word.Role == NameWordRole.Joining)
                    continue;
                initials.Append(word.Key.AsSpan(0, Math.Min(word.Key.Length, 1)));
                if (IsSurelyOf(name, word, index) && _words.Add(word.Key))
                    AddWord(word.Key);
            }

            if (name.Kind != NameKind.Heading)
                _whole.Add(whole.ToString());
            if (initials.Length > 1)
                _initials.Add(initials.ToString());
            whole.Clear();
            initials.Clear();
        }
    }

    /// <summary>Whether the source has the word as a whole name somewhere.</summary>
    public bool IsWhole(string key) => _whole.Contains(key);

    /// <summary>Whether letters are the initials of a name of several words.</summary>
    public bool AreInitials(string key) => _initials.Contains(key);

    public bool IsWord(string key) => _words.Contains(key);

    /// <returns>The name word with the fewest letters changed, up to a bound; none where all differ more.</returns>
    public string? Nearest(string key, int bound)
    {
        string? nearest = null;
        for (var length = Math.Max(key.Length - bound, 1); length <= key.Length + bound; length++)
        {
            if (!_wordsByLength.TryGetValue(length, out var words))
                continue;
            foreach (var word in words)
                if (Spelling.Distance(key, word, bound) is var distance
                    && (distance < bound || (distance == bound && nearest is null)))
                    (nearest, bound) = (word, distance);
        }

        return nearest;
    }

    /// <summary>A word of the source that the given one is the adjective of, or the other way round.</summary>
    public string? Related(string key)
    {
        foreach (var words in _wordsByLength.Values)
            foreach (var word in words)
                if (Demonyms.AreRelated(key, word))
                    return word;
        return null;
    }

    private static bool IsSurelyOf(NameMention name, NameWord word, NameIndex index) =>
        word.Key.Length >= 3 && name.Kind is not (NameKind.SentenceInitial or NameKind.Identifier)
        && word.Role != NameWordRole.SentenceInitial
        && (name.Kind != NameKind.Heading || !index.IsLowerCase(index.Id(word.Key)));

    private void AddWord(string key)
    {
        if (!_wordsByLength.TryGetValue(key.Length, out var words))
            _wordsByLength[key.Length] = words = [];
        words.Add(key);
    }
}
