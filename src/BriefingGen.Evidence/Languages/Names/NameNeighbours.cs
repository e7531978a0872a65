namespace BriefingGen.Evidence.Languages.Names;

/// <summary>What stands beside a name in the source, where a brief shows something else beside it.</summary>
internal readonly record struct NameNeighbours(NameIndex Source)
{
    private const int MostJoining = 3;

    /// <summary>Whether the source has another first name before a word: “Orla Holt” where “Tam Holt” is shown.</summary>
    public bool HasOtherBefore(int id, string shown)
    {
        foreach (var place in Source.PositionsOf(id))
        {
            var position = place;
            while (position > place - MostJoining && Source.IsJoined(position)
                && Source.Words.IsParticle(Source.WordAt(position - 1)))
                position--;
            if (Source.IsJoined(position) && Source.WordAt(position - 1) != shown && IsName(position - 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether the source has nothing but other names behind words: “Trust of Ellowick” where “Trust of Marenda” is
    /// shown.
    /// </summary>
    /// <param name="lead">“Trust of”.</param>
    public bool HasOtherBehind(ReadOnlySpan<int> lead, string shown)
    {
        var isOther = false;
        foreach (var position in Source.PositionsOf(lead[0]))
        {
            if (Source.EndAt(position, lead) is not { } end)
                continue;
            var next = end;
            while (next < end + MostJoining && Source.IsJoined(next) && !Source.IsCapitalAt(next)
                && Source.Words.IsJoining(Source.WordAt(next)))
                next++;
            if (!Source.IsJoined(next) || !Source.IsCapitalAt(next))
                continue;
            if (Source.WordAt(next) == shown)
                return false;
            isOther = true;
        }

        return isOther;
    }

    private bool IsName(int position)
    {
        var word = Source.WordAt(position);
        return Source.IsCapitalAt(position) && !Source.IsAcronymAt(position)
            && !Source.Words.IsTitle(word) && !Source.Words.IsGrammar(word) && !Source.Words.IsCalendar(word)
                && !Demonyms.IsAdjective(word);
    }
}
