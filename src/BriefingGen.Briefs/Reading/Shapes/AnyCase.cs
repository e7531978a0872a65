namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Words whose case does not matter. JSON Schema has no option for that, so each letter stands twice.</summary>
internal static class AnyCase
{
    public static string Pattern(IEnumerable<string> words) => string.Join('|', words.Select(Pattern));

    public static string Pattern(string word) => string.Concat(word.Select(Pattern));

    private static string Pattern(char c) =>
        char.IsAsciiLetter(c) ? $"[{char.ToUpperInvariant(c)}{char.ToLowerInvariant(c)}]"
        : char.IsAsciiDigit(c) || c == '-' ? c.ToString()
        : $@"\{c}";
}
