using System.Text;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Rules;

/// <summary>A text and its closest passage in one line, as git's word diff writes it: `[-typed-]`, `{+in the source+}`.</summary>
internal static class InlineDiff
{
    private const int WordsBetween = 4;

    public static string Of(string text, NearMiss closest)
    {
        var diff = new StringBuilder();
        var at = 0;
        foreach (var difference in closest.Differences)
        {
            diff.Append(Same(text[at..difference.Start], isFirst: at == 0, isLast: false));
            if (difference.Length > 0)
                diff.Append("[-").Append(Wording.Line(text.AsSpan(difference.Start, difference.Length))).Append("-]");
            if (difference is { Length: > 0, Source.Length: > 0 })
                diff.Append(' ');
            if (difference.Source.Length > 0)
                diff.Append("{+").Append(Wording.Line(difference.Source.Text)).Append("+}");
            if (difference.Length == 0)
                diff.Append(' ');
            at = difference.End;
        }

        return diff.Append(Same(text[at..], isFirst: false, isLast: true)).ToString().Trim();
    }

    /// <summary>What is the same, and only near the differences.</summary>
    private static string Same(string text, bool isFirst, bool isLast)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var before = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        var after = text.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "";
        var most = isFirst || isLast ? WordsBetween : WordsBetween * 2;
        if (words.Length <= most)
            return words.Length == 0 ? before : before + string.Join(' ', words) + after;
        var head = isFirst ? "" : string.Join(' ', words.Take(WordsBetween)) + " ";
        var tail = isLast ? "" : " " + string.Join(' ', words.TakeLast(WordsBetween));
        return $"{before}{head}…{tail}{after}";
    }
}
