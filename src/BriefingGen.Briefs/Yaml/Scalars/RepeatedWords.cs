namespace BriefingGen.Briefs.Yaml.Scalars;

/// <summary>Short texts that a brief says again and again, its keys before all: each is kept once.</summary>
internal sealed class RepeatedWords
{
    private const int Longest = 24;
    private const int Most = 1024;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return text.ToString();
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            return known;
        var word = text.ToString();
        if (_words.Count < Most)
            _words.Add(word);
        return word;
    }
}
