using System.Text;
using BriefingGen.Briefs.Yaml;

namespace BriefingGen.Drafting.Articles;

/// <summary>
/// A text of an archive in one line, as a brief may have it: without unprintable characters and bidirectional marks (Unicode UAX
/// #9), which the search for quotations ignores too.
/// </summary>
internal static class ArticleLine
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsBlank(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!IsUnseen(c) && (char.IsSurrogate(c) || !Printable.IsUnprintable(c)))
            {
                line.Append(c);
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>The text cut to a length, if possible after a word, with an ellipsis for the rest.</summary>
    /// <param name="length">In UTF-16 units.</param>
    public static string Shortened(string line, int length)
    {
        if (line.Length <= length)
            return line;
        var cut = line.LastIndexOf(' ', length - 1);
        if (cut < length / 2)
            cut = char.IsLowSurrogate(line[length - 1]) ? length - 2 : length - 1;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '–', '—', '-') + "…";
    }

    /// <returns>The first words, in one text.</returns>
    public static string FirstWords(string line, int count)
    {
        var end = 0;
        for (; count > 0 && end < line.Length; count--)
        {
            var next = line.IndexOf(' ', end + 1);
            end = next < 0 ? line.Length : next;
        }

        return line[..end];
    }

    public static int Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>No-break spaces are kept, since French has them inside its quotation marks.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F' or '\u2007');

    private static bool IsUnseen(char c) =>
        c is '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\u061C'
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069');
}
