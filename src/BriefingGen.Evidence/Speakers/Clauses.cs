namespace BriefingGen.Evidence.Speakers;

/// <summary>The clause around a word of saying, and the quoted stretches before and after it.</summary>
internal sealed class Clauses(SourceNarration narration)
{
    /// <summary>The longest clause, in words.</summary>
    private const int Longest = 60;

    public int Start(int verb)
    {
        var start = verb;
        while (start > 0 && verb - start < Longest && !narration.OpensParagraph(start) && !narration.IsQuoted(start - 1)
            && !narration.EndsSentence(start - 1) && narration[start - 1] is not ":")
            start--;
        while (start < verb && !narration.IsWord(start))
            start++;
        return start;
    }

    public int End(int verb)
    {
        var end = verb + 1;
        while (end < narration.Count && end - verb < Longest && !narration.OpensParagraph(end) && !narration.IsQuoted(end)
            && !narration.EndsSentence(end) && narration[end] is not ":")
            end++;
        return end;
    }

    /// <summary>The stretch that ends directly before a word, but for its closing mark and a comma.</summary>
    public int LastStretch(int word)
    {
        while (word > 0 && !narration.IsQuoted(word) && !narration.IsWord(word) && !narration.OpensParagraph(word)
            && narration[word] is not ":"
            && !narration.EndsSentence(word))
            word--;
        return narration.StretchOf(word);
    }

    public (int Stretch, bool HasColon) NextStretch(int verb)
    {
        var hasColon = false;
        for (var i = verb + 1; i < narration.Count && i - verb < Longest && !narration.OpensParagraph(i); i++)
        {
            if (narration.IsQuoted(i))
                return (narration.StretchOf(i), hasColon);
            if (narration.EndsSentence(i))
                break;
            hasColon = narration[i] is ":" || (hasColon && !narration.IsWord(i));
        }

        return (-1, false);
    }

    /// <summary>Whether the clause says who speaks next, not who spoke: it is joined by “and”, or is a sentence of its own that
    /// leads to the next quotation.</summary>
    public bool OpensAnew(int start, int verb, int before)
    {
        if (start == verb || start == 0)
            return false;
        if (narration.Language.Coordinators.Contains(narration[start]) || narration[start] is "while" or "tandis")
            return true;
        var last = start - 1;
        while (last > 0 && narration.IsMark(last))
            last--;
        return before >= 0 && narration.IsQuoted(last) && narration[last] is "." or "!" or "?" or "...";
    }
}
