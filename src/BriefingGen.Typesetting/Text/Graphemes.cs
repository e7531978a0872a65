using System.Globalization;

namespace BriefingGen.Typesetting.Text;

/// <summary>User-perceived characters (extended grapheme clusters, UAX #29): the smallest parts into which a word too long for a
/// line may be cut. The runtime finds them; it does not know rule GB9c yet, but no bundled font has the scripts that it is for.
/// </summary>
public static class Graphemes
{
    /// <param name="start">UTF-16 offset where a cluster begins.</param>
    /// <returns>UTF-16 offset behind the cluster; the text's length at its end.</returns>
    public static int End(ReadOnlySpan<char> text, int start) => start + StringInfo.GetNextTextElementLength(text[start..]);
}
