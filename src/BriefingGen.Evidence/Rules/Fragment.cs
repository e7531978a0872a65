using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Rules;

/// <summary>A piece of a text for a message: a stretch of it, and a word on either side so that the editor finds the place.</summary>
internal static class Fragment
{
    /// <param name="instead">What to put in the place of the stretch.</param>
    public static string Around(string text, int start, int length, string instead)
    {
        var words = new Words(TypographyFold.Fold(text));
        var (from, to) = (start, start + length);
        for (var word = words.Count - 1; word >= 0; word--)
        {
            if (words.OriginEnd(word) > start || !words.IsWord(word))
                continue;
            from = words.OriginStart(word);
            break;
        }

        for (var word = 0; word < words.Count; word++)
        {
            if (words.OriginStart(word) < start + length || !words.IsWord(word))
                continue;
            to = words.OriginEnd(word);
            break;
        }

        return Wording.Line($"{text.AsSpan(from, start - from)}{instead}{text.AsSpan(start + length, to - start - length)}");
    }
}
