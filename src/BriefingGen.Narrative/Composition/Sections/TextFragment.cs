using System.Text;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>
/// An address that takes a browser to words of the page (`#:~:text=`, WICG Scroll To Text Fragment). Of a long passage only the
/// first and the last words are named, because web pages differ from their archives most often in the middle.
/// </summary>
internal static class TextFragment
{
    private const int WholeWords = 8;
    private const int EdgeWords = 4;

    public static string AppendTo(string url, TextSpan? words)
    {
        if (words is not { } cited)
            return url;
        var list = cited.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var directive = list.Length <= WholeWords ? Encode(list) : $"{Encode(list[..EdgeWords])},{Encode(list[^EdgeWords..])}";
        return list.Length == 0 ? url : $"{url}{(url.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={directive}";
    }

    private static string Encode(string[] words)
    {
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(string.Join(' ', words)))
        {
            // A fragment may hold “-”, “,” and “&” too, but they have a meaning in the directive.
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'.' or (byte)'_' or (byte)'~')
                encoded.Append((char)unit);
            else
                encoded.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
