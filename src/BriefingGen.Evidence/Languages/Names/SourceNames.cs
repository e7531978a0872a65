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
        foreach (var name in names)
        {
            var own = name.Words.Where(word => word.Role is not (NameWordRole.Title or NameWordRole.Joining)).ToList();
            if (name.Kind != NameKind.Heading)
                _whole.Add(string.Join(' ', name.Words.Where(word => word.Role != NameWordRole.Title).Select(word => word.Key)));
            if (own.Count > 1)
                _initials.Add(string.Concat(own.Select(word => word.Key[0])));
            foreach (var word in own)
                if (word.Key.Length >= 3 && name.Kind is not (NameKind.SentenceInitial or NameKind.Identifier)
                    && word.Role != NameWordRole.SentenceInitial
                    && (name.Kind != NameKind.Heading || !index.IsLowerCase(index.Id(word.Key))) && _words.Add(word.Key))
                    AddWord(word.Key);
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

    private void AddWord(string key)
    {
        if (!_wordsByLength.TryGetValue(key.Length, out var words))
            _wordsByLength[key.Length] = words = [];
        words.Add(key);
    }
}
