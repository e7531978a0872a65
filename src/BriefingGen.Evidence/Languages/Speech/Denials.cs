using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>
/// Words by which an accusation is denied. “Denied that”, “denies altering”, “rejected the charge” are denials; “denied them
/// water” is an accusation.
/// </summary>
internal static class Denials
{
    private static readonly WordSet Denying = new("deny denies denied denying nie nient nié dément démentent démenti");
    private static readonly WordSet Rejecting = new(
        """
        reject rejects rejected rejecting dismiss dismisses dismissed rejette rejettent rejeté réfute réfutent réfuté conteste
        contestent contesté
        """);
    private static readonly WordSet Opening = new("that having any all it this wrongdoing que qu' avoir être toute tout");
    private static readonly WordSet Articles = new("the a an these those its his her their such les la le l' ces ses");

    private static readonly WordSet Accusations = new(
        """
        claim claims allegation allegations accusation accusations charge charges report reports wrongdoing
        affirmations allégation allégations accusation accusations reproches
        """);

    /// <returns>The words that deny; null if nothing is denied.</returns>
    public static (int Start, int Length)? In(string text)
    {
        var words = new List<(int Start, int Length)>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (text[at] is '’' or '\'' && at > start)))
                if (text[at++] is '’' or '\'')
                    break;
            if (at > start)
                words.Add((start, at - start));
            else
                at++;
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!Denying.Contains(Word(i)) && !Rejecting.Contains(Word(i)))
                continue;
            var next = i + 1;
            var isOpened = Denying.Contains(Word(i))
                && (Opening.ContainsWord(Word(next).Replace('’', '\'')) || Word(next).EndsWith("ing", StringComparison.Ordinal));
            if (Articles.ContainsWord(Word(next).Replace('’', '\'')) && next + 1 < words.Count)
                next++;
            if (isOpened || Accusations.Contains(Word(next)))
                return (words[i].Start, words[next].Start + words[next].Length - words[i].Start);
        }

        return null;

        string Word(int at) => text.Substring(words[at].Start, words[at].Length);
    }
}
