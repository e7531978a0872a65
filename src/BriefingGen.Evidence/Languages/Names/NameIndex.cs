using System.Runtime.InteropServices;
using System.Text;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>
/// The words and names of a source, indexed in linear time. A look-up follows the rarest word of a name. Thread-safe.
/// </summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<bool> _isLowerCase = [];
    private readonly List<IndexedWord> _tokens;

    /// <summary>The positions of all words, grouped by word, and where the positions of each word begin.</summary>
    private readonly int[] _positions;
    private readonly int[] _firstPositions;

    private NameIndex(IEnumerable<string> texts, NameReader reader)
    {
        Words = reader.Words;
        var (read, count) = (new List<NameTokens>(), 0);
        foreach (var text in texts)
        {
            read.Add(new NameTokens(text, Words));
            count += read[^1].Count;
        }

        _tokens = new List<IndexedWord>(count);
        var names = new List<NameMention>();
        for (var text = 0; text < read.Count; text++)
        {
            AddTokens(read[text], text);
            names.AddRange(reader.Read(read[text], null));
        }

        _positions = Positions(out _firstPositions);
        Names = new SourceNames(names, this);
    }

    /// <param name="texts">The paragraphs, for example; a <see cref="NamePlace"/> counts them from 0.</param>
    /// <param name="languageTag">BCP 47; words are found also in a language that is not read.</param>
    public static NameIndex Of(IEnumerable<string> texts, string languageTag) =>
        new(texts, NameReader.For(languageTag) ?? NameReader.For("en")!);

    internal NameWords Words { get; }

    internal SourceNames Names { get; }

    /// <summary>Finds words that are together in the source, whatever their case.</summary>
    public NamePlace? FindWords(string words)
    {
        var tokens = new NameTokens(words, Words);
        var ids = new int[tokens.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = Id(tokens.Key(i));
        return ids.Length > 0 ? Find(ids) : null;
    }

    /// <param name="declared">The names, short forms and aliases of the brief’s actors.</param>
    /// <param name="seeksNearest">False if only a match is wanted: the closest name costs more.</param>
    public NameFinding Find(NameMention shown, NameIndex? declared = null, bool seeksNearest = true) =>
        new NameSearch(this, declared, shown).Find(seeksNearest);

    /// <returns>−1 if the source has no such word.</returns>
    internal int Id(string key) => _ids.TryGetValue(key, out var id) ? id : -1;

    internal ReadOnlySpan<int> PositionsOf(int id) =>
        id < 0 ? [] : _positions.AsSpan(_firstPositions[id].._firstPositions[id + 1]);

    internal string WordAt(int position) => _words[_tokens[position].Id];

    internal bool IsCapitalAt(int position) => (_tokens[position].Signs & (TokenSigns.Capital | TokenSigns.Digits)) != 0;

    internal bool IsAcronymAt(int position) => (_tokens[position].Signs & TokenSigns.AllCapitals) != 0;

    internal bool IsAt(int position) => (uint)position < (uint)_tokens.Count;

    /// <summary>The first place at which a word of the source has a capital.</summary>
    internal int CapitalPosition(string key)
    {
        var positions = PositionsOf(Id(key));
        foreach (var position in positions)
            if (IsCapitalAt(position))
                return position;
        return positions[0];
    }

    /// <summary>Whether the source has the word in lower case anywhere.</summary>
    internal bool IsLowerCase(int id) => id >= 0 && _isLowerCase[id];

    /// <summary>Whether a position and the one before it may belong to one name.</summary>
    internal bool IsJoined(int position) => position > 0 && position < _tokens.Count && _tokens[position].IsJoined;

    internal NamePlace Place(int position, int count)
    {
        var (first, last) = (_tokens[position], _tokens[position + count - 1]);
        return new NamePlace(first.Text, first.Start, last.Start + last.Length - first.Start);
    }

    /// <param name="hasCapital">One of the words must have a capital.</param>
    /// <param name="isJoined">No punctuation may be between them.</param>
    /// <returns>The first place at which all words are together.</returns>
    internal NamePlace? Find(ReadOnlySpan<int> ids, bool hasCapital = false, bool isJoined = true)
    {
        var rarest = -1;
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] < 0)
                return null;
            if (rarest < 0 || PositionsOf(ids[i]).Length < PositionsOf(ids[rarest]).Length)
                rarest = i;
        }

        foreach (var position in PositionsOf(ids[rarest]))
        {
            var start = position - rarest;
            if (EndAt(start, ids, hasCapital, isJoined) is { } end)
                return Place(start, end - start);
            if (rarest > 0 && EndAt(start - 1, ids, hasCapital, isJoined) is { } late)
                return Place(start - 1, late - start + 1);
        }

        return null;
    }

    /// <returns>The position after the words, if they begin at a position; a middle initial of the source may be left
    /// out.</returns>
    internal int? EndAt(int start, ReadOnlySpan<int> ids, bool hasCapital = false, bool isJoined = true)
    {
        if (start < 0)
            return null;
        var (position, capitals) = (start, 0);
        for (var i = 0; i < ids.Length; i++, position++)
        {
            if (i > 0 && position + 1 < _tokens.Count && _tokens[position].Id != ids[i] && IsMiddleInitial(position))
                position++;
            if (position >= _tokens.Count || _tokens[position].Id != ids[i] || (i > 0 && isJoined && !_tokens[position].IsJoined))
                return null;
            capitals += IsCapitalAt(position) ? 1 : 0;
        }

        return !hasCapital || capitals > 0 ? position : null;
    }

    private bool IsMiddleInitial(int position) =>
        (_tokens[position].Signs & TokenSigns.Initials) != 0 && _tokens[position].IsJoined && IsCapitalAt(position - 1)
            && IsCapitalAt(position + 1);

    private void AddTokens(NameTokens tokens, int text)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        for (var i = 0; i < tokens.Count; i++)
        {
            var key = tokens[i].Length <= buffer.Length ? NameTokens.Fold(tokens.Span(i), buffer) : tokens.Key(i);
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, key, out var isKnown);
            if (!isKnown)
            {
                id = _words.Count;
                _words.Add(new string(key));
                _isLowerCase.Add(false);
            }

            _isLowerCase[id] |= tokens[i].Signs == TokenSigns.None;
            var isJoined = tokens.IsJoined(i) || (i > 0 && tokens[i].Gap == TokenGap.NumberSign);
            _tokens.Add(new IndexedWord(id, text, tokens[i].Start, tokens[i].Length, tokens[i].Signs, isJoined));
        }
    }

    private int[] Positions(out int[] first)
    {
        first = new int[_words.Count + 1];
        foreach (var token in _tokens)
            first[token.Id + 1]++;
        for (var id = 0; id < _words.Count; id++)
            first[id + 1] += first[id];
        var next = first.AsSpan(0, _words.Count).ToArray();
        var positions = new int[_tokens.Count];
        for (var position = 0; position < positions.Length; position++)
            positions[next[_tokens[position].Id]++] = position;
        return positions;
    }

    private readonly record struct IndexedWord(int Id, int Text, int Start, int Length, TokenSigns Signs, bool IsJoined);
}

/// <summary>Words of a source: which of its texts, and UTF-16 offsets in it.</summary>
public readonly record struct NamePlace(int Text, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>The names of a source: whole names, their initials, and each word that is surely part of one.</summary>
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

    /// <summary>Whether the source has the word as a whole name anywhere.</summary>
    public bool IsWhole(string key) => _whole.Contains(key);

    /// <summary>Whether letters are the initials of a name of several words.</summary>
    public bool AreInitials(string key) => _initials.Contains(key);

    public bool IsWord(string key) => _words.Contains(key);

    /// <returns>The word of a name with the smallest edit distance; null if that is more than the bound.</returns>
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

    /// <summary>A word of the source of which the given one is the adjective, or the other way round.</summary>
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
