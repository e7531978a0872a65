using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>Fixed sequences of words; of those that fit, the longest is meant (“no more than” before “more than”).</summary>
internal sealed class Phrases<T>
{
    /// <summary>By the id of the word that begins or ends them; an id beyond the end begins none.</summary>
    private readonly (int[] Words, T Value)[]?[] _byFirst;
    private readonly (int[] Words, T Value)[]?[] _byLast;

    public Phrases(IEnumerable<(int[] Words, T Value)> phrases)
    {
        var longestFirst = phrases.OrderByDescending(phrase => phrase.Words.Length).ToList();
        _byFirst = Table(longestFirst, phrase => phrase.Words[0]);
        _byLast = Table(longestFirst, phrase => phrase.Words[^1]);
    }

    /// <param name="first">The token that has to begin the phrase.</param>
    /// <param name="last">The token that ends it.</param>
    public bool TryForward(TokenList tokens, int first, out T value, out int last)
    {
        if (tokens.WordAt(first) is { } word && word.Id < _byFirst.Length && _byFirst[word.Id] is { } candidates)
        {
            foreach (var (words, found) in candidates)
            {
                last = first;
                var k = 1;
                while (k < words.Length && tokens.WordAt(tokens.Next(last))?.Id == words[k])
                    (last, k) = (tokens.Next(last), k + 1);
                if (k == words.Length)
                {
                    value = found;
                    return true;
                }
            }
        }

        (value, last) = (default!, first);
        return false;
    }

    /// <param name="last">The token that has to end the phrase.</param>
    /// <param name="first">The token that begins it.</param>
    public bool TryBackward(TokenList tokens, int last, out T value, out int first)
    {
        if (tokens.WordAt(last) is { } word && word.Id < _byLast.Length && _byLast[word.Id] is { } candidates)
        {
            foreach (var (words, found) in candidates)
            {
                first = last;
                var k = words.Length - 2;
                while (k >= 0 && tokens.WordAt(tokens.Previous(first))?.Id == words[k])
                    (first, k) = (tokens.Previous(first), k - 1);
                if (k < 0)
                {
                    value = found;
                    return true;
                }
            }
        }

        (value, first) = (default!, last);
        return false;
    }

    private static (int[] Words, T Value)[]?[] Table(List<(int[] Words, T Value)> phrases, Func<(int[] Words, T Value), int> key)
    {
        var table = new (int[] Words, T Value)[]?[phrases.Count == 0 ? 0 : phrases.Max(key) + 1];
        foreach (var group in phrases.GroupBy(key))
            table[group.Key] = [.. group];
        return table;
    }
}
