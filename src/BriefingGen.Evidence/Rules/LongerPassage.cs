using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Rules;

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
