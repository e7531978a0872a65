using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Explaining;

/// <summary>Proposes the words around a passage that make it the only one of its kind.</summary>
internal static class LongerPassage
{
    /// <summary>A few words more than are needed read better than the fewest.</summary>
    private const int LeastWords = 5;

    private const int MostWords = 30;

    /// <returns>None where even many more words do not make the passage unique within its paragraph.</returns>
    public static string? Of(Passage passage)
    {
        var source = passage.Source;
        var words = source.Index.Words;
        var paragraph = source.ParagraphAt(passage.Span.Start).Span;
        var (first, end) = (words.FirstFrom(passage.Span.Start), words.FirstFrom(passage.Span.End));
        for (var count = end - first; count <= MostWords; count++)
        {
            var mayGrowLeft = first > 0 && words.OriginStart(first - 1) >= paragraph.Start && !IsSentenceEnd(words, first - 1);
            var mayGrowRight = end < words.Count && words.OriginEnd(end) <= paragraph.End;
            var candidate = new Place(first, end - first).SpanIn(source);
            var isLongEnough = Wording.WordsIn(candidate.Text) >= LeastWords
                || (!mayGrowLeft && (!mayGrowRight || IsSentenceEnd(words, end)));
            if (isLongEnough && PassageLocator.Find(source, candidate.Text.ToString()).Passage is not null)
                return Wording.Line(candidate.Text);
            if (mayGrowLeft)
                first--;
            else if (mayGrowRight)
                end++;
            else
                break;
        }

        return null;
    }

    private static bool IsSentenceEnd(Words words, int word) => words[word] is "." or "!" or "?" or "\"";
}

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
