namespace BriefingGen.Evidence.Languages.Names;

/// <summary>The words that texts have in lower case: such a word at the start of a sentence is no name.</summary>
public sealed class LowerCaseWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public static LowerCaseWords Of(IEnumerable<string> texts) => Of(texts.Select(text => new NameTokens(text, NameWords.English)));

    internal static LowerCaseWords Of(IEnumerable<NameTokens> texts)
    {
        var words = new LowerCaseWords();
        foreach (var tokens in texts)
            words.Add(tokens);
        return words;
    }

    public bool Contains(string key) => _words.Contains(key);

    private void Add(NameTokens tokens)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Signs == TokenSigns.None && tokens[i].Length <= buffer.Length)
                lookup.Add(NameTokens.Fold(tokens.Span(i), buffer));
    }
}
