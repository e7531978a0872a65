using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Speakers;

/// <summary>
/// Finds names in a source: those of the brief anywhere, and outside quotation marks other words with capitals too, since the
/// speaker may be somebody whom the brief does not know.
/// </summary>
internal sealed class MentionFinder(ArchivedSource source, SourceNarration narration)
{
    private readonly SpeechWords _words = narration.Language;

    /// <returns>In the order of the text, without overlaps.</returns>
    public List<Mention> Find(IEnumerable<NamedEntity> entities)
    {
        var found = new List<(int First, int End, NamedEntity NamedEntity)>();
        foreach (var entity in entities)
        {
            foreach (var spelling in entity.Spellings)
                foreach (var place in Places(spelling))
                    found.Add((place.First, place.End, entity));
            foreach (var part in entity.Parts)
                foreach (var place in Places(part))
                    if (StandsAlone(place, entity))
                        found.Add((place.First, place.End, entity));
        }

        return WithUnknown(Longest(found));
    }

    private static List<Mention> Longest(List<(int First, int End, NamedEntity NamedEntity)> found)
    {
        var mentions = new List<Mention>();
        List<NamedEntity> entities = [];
        // By their beginnings, and the longest first of those that begin together.
        foreach (var place in found.OrderBy(place => ((long)place.First << 32) - place.End))
        {
            if (mentions.Count == 0 || place.First >= mentions[^1].End)
                mentions.Add(new Mention(place.First, place.End, entities = [place.NamedEntity]));
            else if ((place.First, place.End) == (mentions[^1].First, mentions[^1].End) && !entities.Contains(place.NamedEntity))
                entities.Add(place.NamedEntity);
        }

        return mentions;
    }

    private IEnumerable<Place> Places(string spelling) =>
        Variants(spelling).SelectMany(variant =>
        {
            var words = new Words(TypographyFold.Fold(variant));
            return words.Count == 0 ? []
                : PlaceFinder.Find(source.Index, EditReader.ReadLiterally(words).AsSpan());
        });

    /// <summary>As typed, at the beginning of a sentence, in a headline in capitals, and after an elided article.</summary>
    private static HashSet<string> Variants(string spelling)
    {
        HashSet<string> variants = [spelling, char.ToUpperInvariant(spelling[0]) + spelling[1..]];
        if (spelling.Length > 3)
            variants.Add(spelling.ToUpperInvariant());
        if ("aeiouyhàâéèêëîïôûœ".Contains(char.ToLowerInvariant(spelling[0]), StringComparison.Ordinal))
            foreach (var article in (ReadOnlySpan<string>)["l'", "L'", "d'", "D'", "qu'", "Qu'"])
                variants.Add(article + spelling);
        return variants;
    }

    /// <summary>“Holt” is not Orla Holt after “Marta”, nor “Jean” Jean Ziegler before “Dupont”.</summary>
    private bool StandsAlone(Place place, NamedEntity entity)
    {
        var (before, after) = (place.First - 1, place.End);
        if (after < narration.Count && narration.IsCapital(after) && narration.HasSpaceAfter(after - 1) && !IsOf(after, entity)
            && !_words.Calendar.Contains(narration[after]))
            return false;
        if (before < 0 || narration.OpensParagraph(place.First))
            return entity.IsPerson == true;
        if (narration[before] is "." && before > 0)
        {
            if (narration.EndsSentence(before))
                return entity.IsPerson == true;
            before--;
        }

        if (entity.IsPerson is null)
            return _words.Titles.Contains(narration[before]);
        if (!narration.IsCapital(before) || IsOf(before, entity) || _words.Titles.Contains(narration[before]))
            return true;
        return narration.BeginsSentence(before) && IsFunctionWord(before);
    }

    private bool IsOf(int word, NamedEntity entity)
    {
        foreach (var spelling in entity.Spellings)
            if (spelling.AsSpan().Contains(narration.Bare(word), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool IsFunctionWord(int word)
    {
        var text = narration[word];
        return _words.Articles.Contains(text) || _words.Definite.Contains(text) || _words.Prepositions.Contains(text)
            || _words.Coordinators.Contains(text) || _words.Subordinators.Contains(text) || _words.Calendar.Contains(text)
            || _words.Between.Contains(text) || _words.Saying.Contains(text) || _words.IsPronoun(text)
                || _words.Relatives.Contains(text);
    }

    private List<Mention> WithUnknown(List<Mention> known)
    {
        var mentions = new List<Mention>();
        var next = 0;
        for (var i = 0; i < narration.Count;)
        {
            if (next < known.Count && known[next].First <= i)
            {
                mentions.Add(known[next]);
                i = Math.Max(i + 1, known[next++].End);
                continue;
            }

            if (narration.IsQuoted(i) || !IsNamePart(i))
            {
                i++;
                continue;
            }

            var end = EndOfName(i, next < known.Count ? known[next].First : narration.Count);
            mentions.Add(new Mention(i, end, []));
            i = end;
        }

        return mentions;
    }

    private bool IsNamePart(int word) => narration.IsCapital(word) && !_words.Calendar.Contains(narration[word])
        && !_words.Titles.Contains(narration[word]) && !(narration.BeginsSentence(word) && IsFunctionWord(word))
        && !_words.IsPronoun(narration[word]);

    private int EndOfName(int first, int limit)
    {
        var end = first + 1;
        while (end < limit && !narration.OpensParagraph(end) && !narration.IsQuoted(end))
        {
            if (narration.IsCapital(end) && !_words.Calendar.Contains(narration[end]))
                end++;
            else if (end + 1 < limit && narration[end] is "-" or "." && !narration.EndsSentence(end)
                && narration.IsCapital(end + 1))
                end += 2;
            else
                break;
        }

        return end;
    }
}

/// <summary>A name in the text of a source, in words of its <see cref="SourceNarration"/>.</summary>
/// <param name="Entities">Whom it may mean; empty for a name that the brief does not know.</param>
internal sealed record Mention(int First, int End, IReadOnlyList<NamedEntity> Entities)
{
    /// <summary>The preposition before it, or -1.</summary>
    public int Preposition { get; init; } = -1;

    /// <summary>It owns a noun: “Holt’s lawyer”.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Somebody else speaks to it.</summary>
    public bool Hears { get; init; }

    public bool IsPlace => Entities.Count > 0 && Entities.All(entity => entity.IsPlace);
}
