using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

/// <summary>Finds the editor's words for words of the source: matched stretches have the same words in the same order.</summary>
internal static class TypedWords
{
    /// <param name="span">Words of the passage.</param>
    /// <returns>UTF-16 offsets in the text as typed; the whole text where the words are in none of its stretches.</returns>
    public static (int Start, int Length) Of(string text, Passage passage, TextSpan span)
    {
        foreach (var part in passage.Parts.OfType<Matched>())
        {
            if (part.Source.Start > span.Start || part.Source.End < span.End)
                continue;
            var typed = new Words(TypographyFold.Fold(text.Substring(part.Start, part.Length)));
            var archived = new Words(TypographyFold.Fold(part.Source.Text.ToString()));
            if (typed.Count != archived.Count)
                continue;
            var words = Enumerable.Range(0, archived.Count).Where(word =>
                part.Source.Start + archived.OriginEnd(word) > span.Start
                    && part.Source.Start + archived.OriginStart(word) < span.End).ToList();
            if (words.Count > 0)
                return (part.Start + typed.OriginStart(words[0]), typed.OriginEnd(words[^1]) - typed.OriginStart(words[0]));
        }

        return (0, text.Length);
    }
}
