using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>Quotation marks around a whole text, which print adds by itself.</summary>
internal static class OuterMarks
{
    /// <returns>The text without them; all of it where it has none, or where they are not one pair (“this” and “that”).</returns>
    public static (int Start, int End) Inside(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end - start < 2 || ClosingOf(text[start]) is not { } closing
            || !closing.Contains(text[end - 1], StringComparison.Ordinal))
            return (0, text.Length);

        var inner = text.AsSpan(start + 1, end - start - 2);
        var isOnePair = IsAround(inner, text[start], closing)
            || !inner.ContainsAny(closing) && inner.Count(text[start]) == Continued(inner.ToString()).Count;
        return isOnePair ? (start + 1, end - 1) : (0, text.Length);
    }

    /// <summary>“A “nested” one” has its outer marks at its ends; “this” and “that” has not.</summary>
    private static bool IsAround(ReadOnlySpan<char> inner, char opening, string closing)
    {
        var depth = 0;
        foreach (var c in inner)
        {
            depth += c == opening ? 1 : closing.Contains(c, StringComparison.Ordinal) ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    /// <summary>A comma before the closing mark is the article's punctuation: the printed words end before it.</summary>
    public static int WithoutComma(string text, int start, int end)
    {
        var last = end;
        while (last > start && (char.IsWhiteSpace(text[last - 1]) || text[last - 1] is ',' or '،' or '、'))
            last--;
        return text.AsSpan(last, end - last).ContainsAny(",،、") && last > start ? last : end;
    }

    /// <summary>A text without the marks that open each further paragraph of a long quotation; null if it has none.</summary>
    public static MappedText? WithoutContinued(string text)
    {
        var marks = Continued(text);
        return marks.Count == 0
            ? null
            : new MappedText(new TextFile("", text, ReadOnlyMemory<byte>.Empty).Whole).Replace([.. marks.Select(mark =>
                new TextChange(mark, 1, ""))]);
    }

    /// <summary>A text that begins with an opening mark, without it: the mark may be one that opens a further paragraph of a long
    /// quotation.</summary>
    public static MappedText? WithoutFirst(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return start + 1 < text.Length && ClosingOf(text[start]) is not null
            ? new MappedText(new TextFile("", text, ReadOnlyMemory<byte>.Empty).Whole).Replace([new TextChange(start, 1, "")])
            : null;
    }

    /// <summary>Opening marks behind a sentence's end and a space.</summary>
    private static List<int> Continued(string text)
    {
        var marks = new List<int>();
        for (var i = 2; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('“' or '"' or '«' or '»' or '„') || !char.IsWhiteSpace(text[i - 1]))
                continue;
            var before = text.AsSpan(0, i).TrimEnd();
            if (before.Length > 0 && before[^1] is '.' or '!' or '?' or '…')
                marks.Add(i);
        }

        return marks;
    }

    private static string? ClosingOf(char opening) => opening switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '»' => "«",
        '"' => "\"",
        _ => null,
    };
}
