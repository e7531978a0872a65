using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>
/// Looks for one name. Best is that the source has all its words together; else it may be several names in a row (“UN Blue
/// Helmets chief Orla Holt”), each of which must be a whole name in the source: the first name and the surname of two people are
/// not enough.
/// </summary>
internal sealed class NameSearch
{
    private readonly NameIndex _source;
    private readonly NameIndex? _declared;
    private readonly NameMention _shown;
    private readonly ImmutableArray<NameWord> _words;
    private readonly int[] _ids;
    private readonly int[] _declaredIds;
    private readonly NameNeighbours _neighbours;
    private readonly bool _mayBeNoName;

    public NameSearch(NameIndex source, NameIndex? declared, NameMention shown)
    {
        (_source, _declared, _shown, _words) = (source, declared, shown, shown.Words);
        _ids = Ids(source, _words);
        _declaredIds = declared is null ? [] : Ids(declared, _words);
        _neighbours = new NameNeighbours(source);
        _mayBeNoName = shown.Kind is NameKind.Heading or NameKind.SentenceInitial or NameKind.Identifier
            || _words.All(word => word.Role == NameWordRole.Title);
    }

    private static int[] Ids(NameIndex index, ImmutableArray<NameWord> words)
    {
        var ids = new int[words.Length];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = index.Id(words[i].Key);
        return ids;
    }

    public NameFinding Find(bool seeksNearest = true)
    {
        if (_shown.MayBePlural && _ids[^1] < 0)
            _ids[^1] = _source.Id(_words[^1].Key[..^1]);
        var isLoose = _words.Length > 1 || _shown.Kind is NameKind.Heading or NameKind.Identifier;
        if (_source.Find(_ids, NeedsCapital(_words.Length)) is { } place && (isLoose || IsRightCase(0)))
            return new NameFinding(NameStanding.Stands, place) { IsNumberStanding = HasNumber() };
        if (IsDeclared(0, _words.Length))
            return new NameFinding(NameStanding.Declared, null);
        var failed = FirstUnfound(out var standing);
        if (failed < 0)
            return new NameFinding(standing, null) { IsNumberStanding = HasNumber() };
        if (seeksNearest && new NearestName(_source, _shown, _ids).Find(failed) is { } nearest
            && (nearest.IsSlip || !_mayBeNoName))
            return nearest.Finding;
        return new NameFinding(_mayBeNoName ? NameStanding.Doubtful : NameStanding.Absent, null)
        {
            Start = _words[failed].Start,
            Length = _words[^1].End - _words[failed].Start,
        };
    }

    /// <summary>Repeatedly takes the longest part that the source has.</summary>
    /// <returns>The first word that the source does not have; −1 if it has all.</returns>
    private int FirstUnfound(out NameStanding standing)
    {
        standing = NameStanding.Stands;
        var (single, before) = (-1, 0);
        for (var from = 0; from < _words.Length;)
        {
            if (_words[from].Role == NameWordRole.Joining)
            {
                (from, single) = (from + 1, _source.Words.IsParticle(_words[from].Key) ? single : -1);
                continue;
            }

            var end = _words.Length;
            while (end > from + 1 && (_words[end - 1].Role == NameWordRole.Joining
                || (!IsInSource(from, end) && !IsDeclared(from, end))))
                end--;
            if (end == from + 1 && !StandsAlone(from, ref standing))
                return from;
            if (single >= 0 && (single == before || end == from + 1) && !IsDeclared(before, end)
                && IsOtherNameBefore(from, single))
                return single;
            if (from > 1 && _words[from - 1].Role == NameWordRole.Joining && !IsDeclared(before, end)
                && IsOtherNameBehind(before, from))
                return from;
            single = _words[end - 1].Role is NameWordRole.Name or NameWordRole.SentenceInitial ? end - 1 : -1;
            (before, from) = (from, end);
        }

        return -1;
    }

    private bool StandsAlone(int at, ref NameStanding standing)
    {
        var word = _words[at];
        if (IsDeclared(at, at + 1))
            return true;
        switch (word.Role)
        {
            case NameWordRole.Title:
                return !_mayBeNoName || _ids[at] >= 0;
            case NameWordRole.SentenceInitial when _words.Length > 1:
                return IsCommonBefore(at);
            case NameWordRole.Name or NameWordRole.SentenceInitial or NameWordRole.Joining:
                if (_ids[at] >= 0 && (!IsBesideName(at) || _shown.Kind == NameKind.Heading || _source.IsLowerCase(_ids[at])
                    || _source.Names.IsWhole(word.Key)))
                    return IsRightCase(at) || _shown.Kind == NameKind.Heading;
                break;
            case NameWordRole.Adjective or NameWordRole.Acronym:
                if (_ids[at] >= 0 && IsRightCase(at))
                    return true;
                break;
        }

        var isRelated = _ids[at] < 0 && (word.Role, _words.Length) switch
        {
            (NameWordRole.Acronym, _) => _source.Names.AreInitials(word.Key) || _source.Names.Related(word.Key) is not null,
            (NameWordRole.Adjective, _) or (_, 1) => _source.Names.Related(word.Key) is not null,
            _ => false,
        };
        if (isRelated)
            standing = NameStanding.Related;
        return isRelated;
    }

    /// <summary>A first name or a surname alone is not enough beside another word of a name.</summary>
    private bool IsBesideName(int at) =>
        (at > 0 && _words[at - 1].Role is NameWordRole.Name)
            || (at + 1 < _words.Length && _words[at + 1].Role is NameWordRole.Name);

    /// <summary>“Angry Holt supporters”: a word that begins a sentence may be missing in the source, unless the source has a
    /// first name there for which it was probably meant.</summary>
    private bool IsCommonBefore(int at)
    {
        var word = _words[at];
        if (_ids[at] >= 0 && _source.IsLowerCase(_ids[at]))
            return true;
        if (_ids[at] < 0 && IsInflected(word.Key))
            return true;
        var next = at + 1;
        while (next < _words.Length - 1 && _words[next].Role == NameWordRole.Joining)
            next++;
        return !IsOtherNameBefore(next, at);
    }

    private static bool IsInflected(string key) =>
        key.EndsWith("ing", StringComparison.Ordinal) || key.EndsWith("ed", StringComparison.Ordinal)
            || key.EndsWith("ly", StringComparison.Ordinal);

    private bool IsOtherNameBefore(int from, int single) =>
        _shown.Kind != NameKind.Heading && _words[from].Role == NameWordRole.Name
            && _neighbours.HasOtherBefore(_ids[from], _words[single].Key);

    private bool IsOtherNameBehind(int before, int from)
    {
        var length = from - before;
        while (_words[before + length - 2].Role == NameWordRole.Joining)
            length--;
        return _words[before + length - 1].Key is "of" or "de" or "du" or "des" or "d"
            && _neighbours.HasOtherBehind(_ids.AsSpan(before, length), _words[from].Key);
    }

    private bool IsInSource(int from, int end) =>
        _source.Find(_ids.AsSpan(from, end - from), NeedsCapital(end - from)) is not null;

    private bool NeedsCapital(int count) => count > 1 && _shown.Kind != NameKind.Heading;

    private bool IsDeclared(int from, int end) =>
        _declared is not null && _declared.Find(_declaredIds.AsSpan(from, end - from)) is not null;

    /// <summary>A word that the source has only in lower case is a common word, unless it looks like a slip for a name; “US” is
    /// not “us”.</summary>
    private bool IsRightCase(int at)
    {
        var key = _words[at].Key;
        var isPronoun = _words[at].Role == NameWordRole.Acronym && _source.Words.IsGrammar(key);
        foreach (var position in _source.PositionsOf(_ids[at]))
            if (isPronoun ? _source.IsAcronymAt(position) : _source.IsCapitalAt(position))
                return true;
        return !isPronoun && (key.Length < 4 || _source.Names.Nearest(key, 1) is not { } near || near == key
            || _source.IsLowerCase(_source.Id(near)));
    }

    /// <summary>Whether the source has the number of “Rule 9(2)” after the name.</summary>
    private bool HasNumber() => _shown.Number is { } number
        && _source.Find([_ids[^1], .. number.Parts.Select(_source.Id)], isJoined: false) is not null;
}

/// <param name="Place">The place of the name; of one that differs, the closest name in the source.</param>
public sealed record NameFinding(NameStanding Standing, NamePlace? Place)
{
    /// <summary>UTF-16 offset, in the text that was read, of the words that differ.</summary>
    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>The closest name differs only in diacritics: “Leman” for “Léman”.</summary>
    public bool IsDiacriticsOnly { get; init; }

    /// <summary>The source also has the number after the name, so that it is not a figure.</summary>
    public bool IsNumberStanding { get; init; }
}

/// <summary>How the names of a source relate to a shown one.</summary>
public enum NameStanding
{
    /// <summary>The source has its words together, or each name in it.</summary>
    Stands,

    /// <summary>The brief declares it as an actor’s name.</summary>
    Declared,

    /// <summary>The source has what it is derived from: Iraq for “Iraqi”, the United Nations for “UN”.</summary>
    Related,

    /// <summary>The source does not have it, but it may not be a name: a word that begins a sentence, or is in a
    /// heading.</summary>
    Doubtful,

    /// <summary>The source has a name that differs from it in letters or words.</summary>
    Differs,

    /// <summary>The source has nothing like it.</summary>
    Absent,
}

/// <summary>The words beside a name in the source, if a brief shows others beside it.</summary>
internal readonly record struct NameNeighbours(NameIndex Source)
{
    private const int MostJoining = 3;

    /// <summary>Whether the source has another first name before a word: “Orla Holt”, while “Tam Holt” is shown.</summary>
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

    /// <summary>Whether the source has only other names after some words: “Trust of Ellowick”, while “Trust of Marenda” is shown.
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
