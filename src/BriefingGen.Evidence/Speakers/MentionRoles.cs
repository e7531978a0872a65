namespace BriefingGen.Evidence.Speakers;

/// <summary>Reads the role of a name from the words around it: in a phrase with a preposition, an owner, a hearer.</summary>
internal static class MentionRoles
{
    /// <summary>The most words between a preposition, or “told”, and the name: “to the Swiss TV channel Leman Blue”.</summary>
    private const int Reach = 5;

    public static List<Mention> Read(SourceNarration narration, List<Mention> mentions)
    {
        var read = new List<Mention>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
            read.Add(Read(narration, mentions[i], i > 0 ? read[i - 1] : null));
        return read;
    }

    private static Mention Read(SourceNarration narration, Mention mention, Mention? previous)
    {
        var floor = previous?.End ?? 0;
        var words = narration.Language;
        var isPossessive = mention.End < narration.Count
            && (narration[mention.End] is "'s" || (narration[mention.End] is "'" && !narration.IsQuoted(mention.End)));
        if (words.Elided.Contains(Elision(narration[mention.First])) && Elision(narration[mention.First]) is "d" or "D")
            return mention with { Preposition = mention.First, IsPossessive = isPossessive };

        for (var i = mention.First - 1; i >= Math.Max(floor, mention.First - Reach); i--)
        {
            if (narration.OpensParagraph(i + 1) || narration.IsQuoted(i) || words.Calendar.Contains(narration[i])
                || (!narration.IsWord(i) && !(narration[i] is "." && !narration.EndsSentence(i)) && narration[i] is not "-"))
                break;
            if (words.Telling.Contains(narration[i]) && IsInverted(narration, i))
                break;
            if (words.Telling.Contains(narration[i]) && !IsPassive(narration, i))
                return mention with { Hears = true, IsPossessive = isPossessive };
            if (words.Coordinators.Contains(narration[i]) || words.Subordinators.Contains(narration[i])
                || words.Saying.Contains(narration[i]))
                break;
            if (words.Prepositions.Contains(narration[i]))
                return mention with { Preposition = i, IsPossessive = isPossessive, Hears = IsTo(narration, i) };
        }

        var hears = previous is { Hears: true } && FollowsOn(narration, previous, mention);
        return mention with { IsPossessive = isPossessive, Hears = hears };
    }

    /// <summary>Whether the word of telling directly follows a quotation, so that the next name speaks: « … », prévient Élise
    /// Marrou.</summary>
    private static bool IsInverted(SourceNarration narration, int verb)
    {
        var before = verb - 1;
        while (before >= 0 && !narration.IsQuoted(before) && !narration.IsWord(before) && !narration.OpensParagraph(before + 1))
            before--;
        return before >= 0 && narration.IsQuoted(before) && !narration.OpensParagraph(before + 1);
    }

    /// <summary>Whether only nouns are between two names: “told the Swiss TV channel Leman Blue”.</summary>
    private static bool FollowsOn(SourceNarration narration, Mention previous, Mention mention)
    {
        if (mention.First - previous.End > 2)
            return false;
        for (var i = previous.End; i < mention.First; i++)
            if (!narration.IsWord(i) || narration.IsQuoted(i) || narration.OpensParagraph(i)
                || narration.Language.Coordinators.Contains(narration[i])
                || narration.Language.Saying.Contains(narration[i]) || narration.Language.Prepositions.Contains(narration[i]))
                return false;
        return !narration.OpensParagraph(mention.First);
    }

    public static bool IsPassive(SourceNarration narration, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 2); i--)
            if (narration.Language.Passive.Contains(narration[i]))
                return !narration.IsQuoted(i) && !narration[verb].EndsWith("ing", StringComparison.Ordinal);
            else if (!narration.Language.Between.Contains(narration[i]))
                return false;
        return false;
    }

    /// <summary>“to Leman Blue”, “in an interview with Leman Blue”.</summary>
    private static bool IsTo(SourceNarration narration, int preposition)
    {
        if (narration.Language.ToPrepositions.Contains(narration[preposition]))
            return preposition == 0 || !narration.Language.According.Contains(narration[preposition - 1]);
        return preposition > 0 && narration[preposition - 1] is "interview" or "conversation" or "entretien";
    }

    private static ReadOnlySpan<char> Elision(ReadOnlySpan<char> word) => word.IndexOf('\'') is > 0 and var at ? word[..at] : [];
}
