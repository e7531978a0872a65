namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>A closed list of words, whatever their case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="lists">Words with spaces between them.</param>
    public WordSet(params IEnumerable<string> lists)
    {
        _words = new(lists.SelectMany(list =>
            list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);

    public bool ContainsWord(string word) => _words.Contains(word);
}
