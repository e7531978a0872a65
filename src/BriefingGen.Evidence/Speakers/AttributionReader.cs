using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Speech;

namespace BriefingGen.Evidence.Speakers;

/// <summary>Finds every word of saying outside quotation marks, and its subject, in linear time: each looks at a bounded number
/// of words around it.</summary>
internal sealed class AttributionReader(SourceNarration narration, IReadOnlyList<Mention> mentions)
{
    /// <summary>How many words before a word of saying its subject may be, across a quoted word.</summary>
    private const int LongestElision = 30;

    private readonly SpeechWords _words = narration.Language;
    private readonly Clauses _clauses = new(narration);
    private readonly SubjectReader _subjects = new(narration, mentions);

    /// <returns>In the order of the text; pronouns are not yet resolved.</returns>
    public ImmutableArray<Attribution> Read()
    {
        var found = ImmutableArray.CreateBuilder<Attribution>();
        for (var i = 0; i < narration.Count; i++)
        {
            if (narration.IsQuoted(i))
                continue;
            if (narration[i] is ":" or "-" or "(")
            {
                if (ReadLabel(i, found.Count > 0 ? found[^1] : null) is { } label)
                    found.Add(label);
            }
            else if (IsSaying(i))
            {
                found.Add(Read(i));
            }
        }

        return found.DrainToImmutable();
    }

    private bool IsSaying(int word)
    {
        if (_words.According.Contains(narration[word]))
            return true;
        var text = narration.Bare(word);
        if (!_words.Saying.Contains(text) || IsCompound(word))
            return false;
        if (!_words.Ambiguous.Contains(text))
            return !_words.Articles.Contains(word > 0 ? narration[word - 1] : [])
                || narration[word - 1] is "la" or "le" or "les" or "l'";
        if (word == 0 || narration.OpensParagraph(word))
            return false;
        var before = narration[word - 1];
        return narration.IsCapital(word - 1) || _words.IsPronoun(narration.Bare(word - 1)) || _words.Relatives.Contains(before)
            || (_words.Between.Contains(before) && !_words.Passive.Contains(before))
            || narration.IsQuoted(word - 1) || before is "\"" || (before is "," && word > 1 && (narration.IsQuoted(word - 2)
                || narration.IsMark(word - 2)))
            || (before is "," or ")" && ClosesApposition(word - 1)) || EndsMention(word);
    }

    /// <summary>“Holt, who leads the Guild, asks”: the comma has another before it in the same sentence.</summary>
    private bool ClosesApposition(int comma)
    {
        for (var i = comma - 1; i > Math.Max(0, comma - 25) && !narration.EndsSentence(i) && !narration.IsQuoted(i); i--)
            if (narration[i] is "," or "(")
                return true;
        return false;
    }

    private bool EndsMention(int word)
    {
        var low = LowerBound(word);
        return low > 0 && mentions[low - 1].End == word;
    }

    private int LowerBound(int word)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool IsCompound(int word) =>
        (word > 0 && narration[word - 1] is "-" && !narration.HasSpaceAfter(word - 1) && !_words.IsPronoun(Preceding(word)))
        || (word + 2 < narration.Count && narration[word + 1] is "-" && !narration.HasSpaceAfter(word)
            && !narration.HasSpaceAfter(word + 1)
            && !_words.IsPronoun(narration[word + 2]) && narration[word + 2] is not "t");

    private ReadOnlySpan<char> Preceding(int word) => word > 1 ? narration[word - 2] : [];

    private Attribution Read(int verb)
    {
        var start = _clauses.Start(verb);
        var end = _clauses.End(verb);
        var after = start > 0 && !narration.OpensParagraph(start) ? _clauses.LastStretch(start - 1) : -1;
        var (before, hasColon) = _clauses.NextStretch(verb);
        var subject = _words.According.Contains(narration[verb])
            ? _subjects.Behind(narration[verb] is "according" or "According" ? verb + 2 : verb + 1, end)
            : SubjectOf(start, verb, end);
        return new Attribution
        {
            Verb = verb,
            Subject = subject,
            After = after,
            Before = before,
            HasColon = hasColon,
            OpensAnew = _clauses.OpensAnew(start, verb, before),
        };
    }

    private Subject SubjectOf(int start, int verb, int end)
    {
        if (MentionRoles.IsPassive(narration, verb))
            return Passive(verb, end);
        var first = start;
        while (first < verb && !narration.IsWord(first))
            first++;
        var hasOwn = HasSubjectWords(first, verb);
        if (HyphenPronoun(verb) is { } pronoun)
            return pronoun;
        if (!hasOwn || (narration[verb - 1] is "," && IsInverted(verb, end)))
            return _subjects.Behind(verb + 1, end) is { Kind: not SubjectKind.None } behind ? behind : Elided(start, verb);
        return _subjects.Before(first, verb) is { Kind: not SubjectKind.None } before ? before : Elided(start, verb);
    }

    /// <summary>“said Holt” between commas.</summary>
    private bool IsInverted(int verb, int end)
    {
        if (_words.Telling.Contains(narration[verb]) || verb + 1 >= end)
            return false;
        var low = LowerBound(verb + 1);
        if (low >= mentions.Count || mentions[low].First > verb + 3 || mentions[low].End > end)
            return false;
        for (var i = verb + 1; i < mentions[low].First; i++)
            if (!_words.Titles.Contains(narration[i]) && narration[i] is not ".")
                return false;
        var next = mentions[low].End;
        return next >= narration.Count || !narration.IsWord(next) || narration.IsQuoted(next) || next >= end;
    }

    /// <summary>“dit-il”, “a-t-elle déclaré”.</summary>
    private Subject? HyphenPronoun(int verb)
    {
        for (var i = verb + 1; i < Math.Min(verb + 5, narration.Count) && (narration[i] is "-" or "t")
            && !narration.HasSpaceAfter(i); i++)
            if (i + 1 < narration.Count && _words.IsPronoun(narration[i + 1]))
                return new Subject(_words.First.Contains(narration[i + 1]) ? SubjectKind.First
                    : SubjectKind.Pronoun, [], i + 1, i + 2);
        for (var i = verb - 1; i > Math.Max(verb - 4, 1); i--)
        {
            if (_words.IsPronoun(narration[i]) && narration[i - 1] is "-" && !narration.HasSpaceAfter(i - 1))
                return new Subject(_words.First.Contains(narration[i]) ? SubjectKind.First : SubjectKind.Pronoun, [], i, i + 1);
            if (!_words.Between.Contains(narration[i]))
                break;
        }

        return null;
    }

    private Subject Passive(int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + 8); i++)
            if (narration[i] is "by" or "par")
                return _subjects.Behind(i + 1, end);
        return Subject.None;
    }

    private bool HasSubjectWords(int first, int verb)
    {
        for (var i = first; i < verb; i++)
            if (narration.IsWord(i) && !_words.Between.Contains(narration[i])
                && !narration[i].EndsWith("ly", StringComparison.Ordinal)
                && !_words.Coordinators.Contains(narration[i]))
                return true;
        return false;
    }

    /// <summary>The subject precedes a quoted word: “Holt, who called it “a trap”, said”.</summary>
    private Subject Elided(int start, int verb)
    {
        var first = start;
        while (first > 0 && !narration.OpensParagraph(first) && verb - first < LongestElision
            && !narration.EndsSentence(first - 1))
            first--;
        return first < start ? _subjects.Before(first, verb) : Subject.None;
    }

    /// <summary>“Orla Holt: “…””, and “…” — Orla Holt.</summary>
    private Attribution? ReadLabel(int sign, Attribution? previous)
    {
        if (narration[sign] is ":")
        {
            var (stretch, _) = _clauses.NextStretch(sign - 1);
            var start = _clauses.Start(sign);
            if (stretch < 0 || previous?.Verb >= start || start >= sign || !LeadsOn(sign, stretch))
                return null;
            var subject = _subjects.Before(start, sign);
            return subject.Kind is SubjectKind.Named
                ? new Attribution { Verb = sign, Subject = subject, Before = stretch, HasColon = true, OpensAnew = true }
                : null;
        }

        if (sign == 0 || narration.OpensParagraph(sign) || _clauses.LastStretch(sign - 1) is not (>= 0 and var quoted)
            || sign + 1 >= narration.Count)
            return null;
        var low = LowerBound(sign + 1);
        if (low >= mentions.Count || mentions[low].First > sign + 3 || narration.OpensParagraph(sign + 1))
            return null;
        var name = mentions[low];
        for (var i = name.End; i < narration.Count && !narration.OpensParagraph(i) && i < name.End + 12; i++)
            if (narration.EndsSentence(i) || narration.IsQuoted(i) || _words.Saying.Contains(narration[i]))
                return null;
        return new Attribution
        {
            Verb = sign,
            Subject = new Subject(SubjectKind.Named, [name], name.First, name.End),
            After = quoted,
        };
    }

    private bool LeadsOn(int colon, int stretch)
    {
        for (var i = colon + 1; i < narration.Count; i++)
            if (narration.StretchOf(i) == stretch)
                return true;
            else if (narration.IsWord(i))
                return false;
        return false;
    }
}

/// <summary>A word of saying in the narration, and its subject.</summary>
internal sealed record Attribution
{
    /// <summary>The word of saying, as an index of the narration.</summary>
    public required int Verb { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>The quoted stretch that ends directly before the clause, or -1.</summary>
    public int After { get; init; } = -1;

    /// <summary>The quoted stretch that opens after the clause in the same sentence, or -1.</summary>
    public int Before { get; init; } = -1;

    /// <summary>A colon leads to the stretch after it.</summary>
    public bool HasColon { get; init; }

    /// <summary>The clause says who speaks next, not who spoke: it is a sentence of its own, or joined by “and”.</summary>
    public bool OpensAnew { get; init; }
}
