using System.Globalization;

namespace BriefingGen.Typesetting.Text;

/// <summary>User-perceived characters (extended grapheme clusters, UAX #29): the smallest parts a word may be cut into where no
/// line holds it. They are the runtime's, which does not know rule GB9c yet; the scripts it is for are in no bundled font.
/// </summary>
public static class Graphemes
{
    /// <param name="start">UTF-16 offset where a cluster begins.</param>
    /// <returns>UTF-16 offset behind the cluster; the text's length at its end.</returns>
    public static int End(ReadOnlySpan<char> text, int start) => start + StringInfo.GetNextTextElementLength(text[start..]);
}
