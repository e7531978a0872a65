using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Speech;

namespace BriefingGen.Evidence.Speakers;

/// <summary>Reads the subject of a word of saying from the words before or after it.</summary>
internal sealed class SubjectReader(SourceNarration narration, IReadOnlyList<Mention> mentions)
{
    private readonly SpeechWords _words = narration.Language;

    /// <param name="start">Where the clause begins.</param>
    /// <param name="verb">The word of saying, or the colon that stands for one.</param>
    public Subject Before(int start, int verb)
    {
        var segments = Segments(start, verb);
        if (segments.Count == 0)
            return Subject.None;
        var last = segments[^1];
        if (last.End == verb && _words.Relatives.Contains(narration.Bare(last.First)))
            return InRange(start, last.First).LastOrDefault(mention => !mention.Hears) is { } antecedent
                ? Named([antecedent]) : Subject.None;

        (int First, int End)? head = null;
        for (var i = 0; i < segments.Count; i++)
        {
            var (first, end) = WithoutCoordinator(segments[i]);
            if (first == end)
                continue;
            var isLast = i == segments.Count - 1 && end == verb;
            var isFresh = isLast && BeginsPhrase(first);
            var isJoined = first > segments[i].First && i > 0 && BeginsPhrase(first);
            if (head is null ? isLast || !IsAdverbial(first) : isFresh || isJoined)
                head = (first, end);
        }

        return head is { } segment ? Of(segment.First, segment.End, verb, segments) : Subject.None;
    }

    /// <param name="start">The first word after the word of saying.</param>
    public Subject Behind(int start, int end)
    {
        if (start >= end)
            return Subject.None;
        var segments = Segments(start, end);
        if (segments.Count == 0 || segments[0].First > start + 1)
            return Subject.None;
        var (first, last) = segments[0];
        if (Pronoun(first) is { } pronoun)
            return pronoun;
        if (!BeginsPhrase(first) && !narration.IsCapital(first) && _words.Prepositions.Contains(narration[first]))
            return Subject.None;
        var own = InRange(first, last).ToList();
        var free = own.FindIndex(mention => mention.Preposition < first && !mention.Hears && !mention.IsPossessive);
        if (free >= 0 && IsSoonEnough(first, own[free].First))
        {
            while (free + 1 < own.Count && own[free + 1].Preposition < first && OnlyNouns(own[free].End, own[free + 1].First))
                free++;
            return Named(WithPartners(own, free)) with { First = first, End = last };
        }

        return Described(first, last, segments.Skip(1), own);
    }

    private Subject Of(int first, int end, int verb, List<(int First, int End)> segments)
    {
        var own = InRange(first, end).ToList();
        if (Pronoun(end - 1) is { } near && end == verb)
            return near;
        var free = own.Where(mention => mention.Preposition < first && !mention.Hears && !mention.IsPossessive).ToList();
        if (free.Count > 0)
        {
            var chosen = IsAdjacent(free[^1].End, end) ? free.Count - 1 : 0;
            return Named(WithPartners(free, chosen)) with { First = first, End = end };
        }

        if (own is [.., { Hears: false, IsPossessive: false, IsPlace: false } nearest] && end == verb
            && nearest.Preposition + 1 < nearest.First
            && IsAdjacent(nearest.End, end))
            return Named([nearest]) with { First = first, End = end };
        return Pronoun(first) is { } pronoun ? pronoun : Described(first, end, segments.SkipWhile(segment =>
            segment.First <= first), own);
    }

    /// <summary>“The harbour master, Oda Brennick,” or “a spokesman for Elsin Metro”, or somebody without a name.</summary>
    private Subject Described(int first, int end, IEnumerable<(int First, int End)> apposed, List<Mention> own)
    {
        var heads = own.Where(mention => SpeaksFor(mention, first)).ToList();
        foreach (var (from, to) in apposed)
        {
            if (InRange(from, to).FirstOrDefault() is { } named && named.Preposition < from && !named.Hears && !named.IsPossessive
                && IsSoonEnough(from, named.First))
            {
                heads.Insert(0, named);
                break;
            }

            if (narration.IsWord(from) && _words.Relatives.Contains(narration[from]))
                break;
        }

        if (heads.Count == 0 && own.Find(mention => mention is { IsPossessive: true, IsPlace: false }) is { } owner)
        {
            if (owner.Entities.Any(entity => entity.IsPerson != false))
                return new Subject(SubjectKind.Indefinite, [], first, end);
            heads.Add(owner);
        }

        if (heads.Count > 0)
            return Named([.. heads]) with { First = first, End = end };
        var kind = _words.Definite.Contains(narration[first])
            || _words.Elided.Contains(ElisionOf(first)) ? SubjectKind.Definite : SubjectKind.Indefinite;
        return new Subject(kind, [], first, end);
    }

    private bool SpeaksFor(Mention mention, int first) =>
        mention.Preposition >= first && !mention.Hears && !mention.IsPlace
        && (mention.Preposition == mention.First || _words.ForPrepositions.Contains(narration[mention.Preposition]));

    private Subject? Pronoun(int word)
    {
        var text = narration.Bare(word);
        if (text is "-" && word + 1 < narration.Count)
            text = narration.Bare(word + 1);
        if (_words.First.Contains(text))
            return new Subject(SubjectKind.First, [], word, word + 1);
        return _words.IsPronoun(text) ? new Subject(SubjectKind.Pronoun, [], word, word + 1) : null;
    }

    private static Subject Named(ImmutableArray<Mention> heads) => new(SubjectKind.Named, heads, heads[0].First, heads[^1].End);

    /// <summary>“Holt and Vandermeer”.</summary>
    private ImmutableArray<Mention> WithPartners(List<Mention> own, int chosen)
    {
        var heads = new List<Mention> { own[chosen] };
        for (var i = chosen; i > 0 && IsJoined(own[i - 1].End, own[i].First); i--)
            heads.Add(own[i - 1]);
        for (var i = chosen; i + 1 < own.Count && IsJoined(own[i].End, own[i + 1].First); i++)
            heads.Add(own[i + 1]);
        return [.. heads];
    }

    private bool IsJoined(int from, int to) => to - from is 1 or 2 && _words.Coordinators.Contains(narration[from]);

    private IEnumerable<Mention> InRange(int first, int end)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First < first)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < mentions.Count && mentions[low].End <= end; low++)
            yield return mentions[low];
    }

    /// <summary>The parts between commas, brackets and dashes, without quoted words.</summary>
    private List<(int First, int End)> Segments(int start, int end)
    {
        var segments = new List<(int, int)>();
        var first = -1;
        for (var i = start; i <= end; i++)
        {
            var isCut = i == end || narration.IsQuoted(i) || narration[i] is "," or "(" or ")" or "\"" or ":"
                || (narration[i] is "-" && i > 0 && narration.HasSpaceAfter(i) && narration.HasSpaceAfter(i - 1));
            if (!isCut && first < 0)
                first = i;
            if (isCut && first >= 0)
            {
                segments.Add((first, i));
                first = -1;
            }
        }

        return segments;
    }

    private (int First, int End) WithoutCoordinator((int First, int End) segment)
    {
        var first = segment.First;
        while (first < segment.End && (_words.Coordinators.Contains(narration[first])
            || _words.Subordinators.Contains(narration[first]) && IsContrast(first)))
            first++;
        return (first, segment.End);
    }

    private bool IsContrast(int word) => narration[word] is "while" or "whereas" or "tandis";

    private bool BeginsPhrase(int word) =>
        narration.IsCapital(word) || _words.IsPronoun(narration.Bare(word)) || _words.Articles.Contains(narration[word])
        || _words.Definite.Contains(narration[word]) || InRange(word, word + 8).FirstOrDefault() is { } mention
            && mention.First == word;

    private bool IsAdverbial(int word)
    {
        var text = narration[word];
        return _words.Prepositions.Contains(text) || _words.Subordinators.Contains(text) || _words.Between.Contains(text)
            || (text.Length > 4 && text.EndsWith("ing", StringComparison.Ordinal) && char.IsLower(text[0]));
    }

    /// <summary>Whether there is at most “also”, “has”, “on Monday” between a name and its word of saying.</summary>
    private bool IsAdjacent(int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            var text = narration[i];
            if (!_words.Between.Contains(text) && !_words.Calendar.Contains(text)
                && !text.EndsWith("ly", StringComparison.Ordinal)
                && !_words.Relatives.Contains(text) && text is not ("on" or "ce") && narration.IsWord(i))
                return false;
        }

        return true;
    }

    /// <summary>“Director Maren Ostrick”, “the harbour master Oda Brennick”: only titles and nouns before the name.</summary>
    private bool IsSoonEnough(int from, int name)
    {
        if (name - from > 8)
            return false;
        for (var i = from; i < name; i++)
            if (_words.Subordinators.Contains(narration[i]) || _words.Relatives.Contains(narration[i])
                || _words.Saying.Contains(narration[i]))
                return false;
        return true;
    }

    private bool OnlyNouns(int from, int to)
    {
        if (to - from > 4)
            return false;
        for (var i = from; i < to; i++)
        {
            var text = narration[i];
            if (!narration.IsWord(i) || _words.Prepositions.Contains(text) || _words.Subordinators.Contains(text)
                || _words.Coordinators.Contains(text)
                || _words.Relatives.Contains(text) || text.EndsWith("ing", StringComparison.Ordinal)
                    || text.EndsWith("ed", StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private ReadOnlySpan<char> ElisionOf(int word) => narration[word].IndexOf('\'') is > 0 and var at ? narration[word][..at]
        : [];
}

/// <summary>The subject of a word of saying.</summary>
/// <param name="Heads">The names of the subject; for a pronoun, the names that it may mean.</param>
/// <param name="First">The first of its words; no words if it equals <paramref name="End"/>.</param>
internal sealed record Subject(SubjectKind Kind, ImmutableArray<Mention> Heads, int First, int End)
{
    public static Subject None { get; } = new(SubjectKind.None, [], 0, 0);
}

internal enum SubjectKind
{
    /// <summary>Not found.</summary>
    None,

    /// <summary>A name, or a phrase with one.</summary>
    Named,

    /// <summary>He, she, they, it.</summary>
    Pronoun,

    /// <summary>“The minister”: somebody who may have been named before.</summary>
    Definite,

    /// <summary>“A spokesman”, “officials”: somebody who is not named.</summary>
    Indefinite,

    /// <summary>I, we: the publisher.</summary>
    First,
}
