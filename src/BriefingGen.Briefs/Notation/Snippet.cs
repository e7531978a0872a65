using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Notation;

/// <summary>How an editor's own words are put into a message.</summary>
internal static class Snippet
{
    private const int Longest = 60;

    /// <returns>What stands there, in one line and cut where it is long.</returns>
    public static string Shown(this TextSpan span) => Shown(span.Text);

    public static string Shown(ReadOnlySpan<char> text)
    {
        var line = text.IndexOfAny('\n', '\r') is var end and >= 0 ? text[..end].TrimEnd() : text;
        var isCut = line.Length < text.TrimEnd().Length;
        if (line.Length <= Longest)
            return isCut ? $"{line} …" : line.ToString();
        var cut = line[..Longest];
        if (cut.LastIndexOf(' ') is var word and > Longest / 2)
            cut = cut[..word];
        return $"{(char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut)} …";
    }

    /// <summary>What to point at where an entry of many lines is meant.</summary>
    public static TextSpan FirstLine(this TextSpan span)
    {
        var length = span.Text.IndexOfAny('\n', '\r');
        return length < 0 ? span : span with { Length = length };
    }

    /// <returns>The last words of a text, at most two.</returns>
    public static string Ending(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAny(' ', '\n');
        var before = last > 0 ? text[..last].LastIndexOfAny(' ', '\n') : -1;
        return Shown(text[(before + 1)..]);
    }
}
