namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>A quotation cut at its spaces; what stands around a word's letters stays where it is.</summary>
internal sealed class QuotationWords(string text)
{
    private readonly string[] _tokens = text.Split(' ');

    public int Count => _tokens.Length;

    /// <summary>The word without its punctuation.</summary>
    public string this[int index]
    {
        get
        {
            var (start, end) = Core(_tokens[index]);
            return _tokens[index][start..end];
        }
    }

    public bool IsWord(int index) => this[index].Length > 0;

    /// <summary>The text with another word in the place of one.</summary>
    public string With(int index, string word)
    {
        var (start, end) = Core(_tokens[index]);
        return string.Join(' ', _tokens.Select((token, at) => at == index ? token[..start] + word + token[end..] : token));
    }

    public string Without(int index) => string.Join(' ', _tokens.Where((_, at) => at != index));

    public string WithBefore(int index, string word) => string.Join(' ', _tokens.SelectMany((token, at) => at == index
        ? [word, token] : new[] { token }));

    public string WithToken(int index, Func<string, string> change) => string.Join(' ', _tokens.Select((token, at) =>
        at == index ? change(token) : token));

    public string Range(int from, int to) => string.Join(' ', _tokens[from..to]);

    public string Swapped(int index) => new QuotationWords(With(index, this[index + 1])).With(index + 1, this[index]);

    private static (int Start, int End) Core(string token)
    {
        var (start, end) = (0, token.Length);
        while (start < end && !char.IsLetterOrDigit(token[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(token[end - 1]))
            end--;
        return (start, end);
    }
}
