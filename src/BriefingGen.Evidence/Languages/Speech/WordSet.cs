namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>A closed list of words, whatever their case.</summary>
internal sealed class WordSet
{
    private readonly WordList _words = new(ignoresCase: true);

    /// <param name="lists">Words with spaces between them.</param>
    public WordSet(params ReadOnlySpan<string> lists)
    {
        foreach (var list in lists)
            _words.AddAll(list);
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.IndexOf(word) >= 0;

    public bool ContainsWord(string word) => Contains(word);
}
