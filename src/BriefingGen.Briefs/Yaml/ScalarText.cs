using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <summary>
/// Makes a scalar's value from the file's own characters. The parser has done it too, but forgets where each character stood,
/// and reads U+0085, U+2028 and U+2029 as line ends, as YAML 1.1 did.
/// </summary>
internal static class ScalarText
{
    /// <param name="raw">The scalar as it stands: with its quotation marks, or with the header of a block.</param>
    /// <param name="indent">The column, counted from 0, of the block collection around it; -1 outside of any.</param>
    /// <param name="words">Those of the same file.</param>
    public static MappedText Of(TextSpan raw, YamlScalarStyle style, int indent, RepeatedWords words) => style switch
    {
        YamlScalarStyle.Plain => FlowScalar.Plain(raw, words),
        YamlScalarStyle.SingleQuoted => FlowScalar.SingleQuoted(raw),
        YamlScalarStyle.DoubleQuoted => DoubleQuotedScalar.Read(raw),
        YamlScalarStyle.Literal => BlockScalar.Read(raw, folded: false, indent),
        YamlScalarStyle.Folded => BlockScalar.Read(raw, folded: true, indent),
    };
}

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
