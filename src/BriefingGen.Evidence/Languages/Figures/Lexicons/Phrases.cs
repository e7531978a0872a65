using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>Fixed sequences of words; of those that fit, the longest is meant (“no more than” before “more than”).</summary>
internal sealed class Phrases<T>
{
    /// <summary>By the id of the word that begins or ends them; an id beyond the end begins none.</summary>
    private readonly List<(int[] Words, T Value)>?[] _byFirst;
    private readonly List<(int[] Words, T Value)>?[] _byLast;

    public Phrases(List<(int[] Words, T Value)> phrases)
    {
        _byFirst = Table(phrases, static words => words[0]);
        _byLast = Table(phrases, static words => words[^1]);
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

    /// <summary>The longest first; those of one length in their order.</summary>
    private static List<(int[] Words, T Value)>?[] Table(List<(int[] Words, T Value)> phrases, Func<int[], int> key)
    {
        var count = 0;
        foreach (var (words, _) in phrases)
            count = Math.Max(count, key(words) + 1);
        var table = new List<(int[] Words, T Value)>?[count];
        foreach (var phrase in phrases)
        {
            var alike = table[key(phrase.Words)] ??= [];
            var at = alike.Count;
            while (at > 0 && alike[at - 1].Words.Length < phrase.Words.Length)
                at--;
            alike.Insert(at, phrase);
        }

        return table;
    }
}
