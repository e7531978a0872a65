namespace BriefingGen.Drafting.Articles;

/// <summary>
/// Where a text’s sentences end, roughly: good enough to propose words, which are then read by a person. A full stop behind an
/// initial or a title (“J.”, “Mr.”) ends none.
/// </summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
    [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Gen", "Col", "Capt", "Lt", "Sgt", "Maj", "Rev", "Hon", "Sen", "Rep", "Gov", "vs",
        "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "Mme", "Mlle",
    ];

    /// <returns>How long the first sentence is; all of the text where none ends.</returns>
    public static int FirstLength(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (End(line, i) is { } end)
                return end;
        }

        return line.Length;
    }

    /// <returns>Each sentence, without the blanks between them.</returns>
    public static IEnumerable<string> Of(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (End(line, i) is not { } end)
                continue;
            yield return line[start..end];
            start = end + 1;
            i = end;
        }

        if (start < line.Length)
            yield return line[start..];
    }

    /// <returns>Where the last sentence begins, which the text breaks off in or ends.</returns>
    public static int LastStart(string line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            if (End(line, i) is { } end && end < line.Length)
                return end + 1;
        }

        return 0;
    }

    /// <returns>Where the sentence ends that the sign at an offset closes, marks behind it included; none where it closes none.</returns>
    private static int? End(string line, int at)
    {
        if (line[at] is not ('.' or '!' or '?' or '…' or '؟' or '۔'))
            return null;
        var end = at + 1;
        while (end < line.Length && line[end] is '”' or '’' or '"' or '»' or ')' or '.')
            end++;
        if (end < line.Length && line[end] != ' ')
            return null;
        return line[at] == '.' && IsAbbreviation(line, at) ? null : end;
    }

    private static bool IsAbbreviation(string line, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        var word = line.AsSpan(start, stop - start);
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.AsSpan().Contains(word.ToString());
    }
}
