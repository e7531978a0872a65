using System.Text;
using BriefingGen.Briefs.Yaml;

namespace BriefingGen.Drafting.Articles;

/// <summary>
/// A text of an archive as it can stand in a brief: in one line, without what a brief may not have and without the marks that
/// turn the direction of the line around them. The search for quotations passes over all of these.
/// </summary>
internal static class OneLine
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

    /// <returns>The text up to a number of UTF-16 units, ended at a word where there is one, with an ellipsis for the rest.</returns>
    public static string Shortened(string line, int length)
    {
        if (line.Length <= length)
            return line;
        var cut = line.LastIndexOf(' ', length - 1);
        if (cut < length / 2)
            cut = char.IsLowSurrogate(line[length - 1]) ? length - 2 : length - 1;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '–', '—', '-') + "…";
    }

    /// <returns>The first words of a text.</returns>
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

    /// <summary>Spaces that do not break are kept: French sets them inside its quotation marks.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F' or '\u2007');

    private static bool IsUnseen(char c) =>
        c is '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\u061C'
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069');
}
