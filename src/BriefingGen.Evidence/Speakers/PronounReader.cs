using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Speech;

namespace BriefingGen.Evidence.Speakers;

/// <summary>
/// Resolves “she said” and “the minister said” to the one who spoke last or the last one named. Grammar alone cannot choose
/// between the two, so both remain; a title (“Mr.”) may rule one out.
/// </summary>
internal sealed class PronounReader(SourceNarration narration, IReadOnlyList<Mention> mentions)
{
    /// <summary>How many names back to look for the last person.</summary>
    private const int Reach = 24;

    private readonly SpeechWords _words = narration.Language;
    private readonly Dictionary<NamedEntity, bool> _isMale = ReadTitles(narration, mentions);

    public ImmutableArray<Attribution> Resolve(ImmutableArray<Attribution> attributions)
    {
        var resolved = ImmutableArray.CreateBuilder<Attribution>(attributions.Length);
        ImmutableArray<Mention> last = [];
        var next = 0;
        foreach (var attribution in attributions)
        {
            var subject = attribution.Subject;
            if (subject.Kind is SubjectKind.Pronoun or SubjectKind.Definite)
            {
                while (next < mentions.Count && mentions[next].First < subject.First)
                    next++;
                subject = subject with { Heads = Candidates(subject, last, next) };
            }

            if (!subject.Heads.IsEmpty)
                last = subject.Heads;
            resolved.Add(attribution with { Subject = subject });
        }

        return resolved.DrainToImmutable();
    }

    private ImmutableArray<Mention> Candidates(Subject subject, ImmutableArray<Mention> last, int next)
    {
        var candidates = last.Where(mention => Fits(subject, mention)).ToList();
        for (var i = next - 1; i >= Math.Max(0, next - Reach); i--)
        {
            var mention = mentions[i];
            if (mention.Hears || mention.IsPlace || IsWhere(mention) || narration.IsQuoted(mention.First)
                || !MayBeMeant(subject, mention)
                || !Fits(subject, mention))
                continue;
            if (!last.IsEmpty && mention.First > last[^1].First && OpensSentence(mention)
                && !IsKnownToFit(subject, last, mention))
                candidates.Clear();
            candidates.Add(mention);
            if (mention.Entities.Count > 0)
                break;
        }

        Learn(subject, candidates);
        return [.. candidates];
    }

    /// <summary>Whether the one who spoke last is known to be a “she”, and nothing is known of the other.</summary>
    private bool IsKnownToFit(Subject subject, ImmutableArray<Mention> last, Mention other) =>
        subject.Kind == SubjectKind.Pronoun && last[0].Entities is [var entity] && _isMale.ContainsKey(entity)
            && Fits(subject, last[0])
        && !(other.Entities is [var otherEntity] && _isMale.ContainsKey(otherEntity));

    /// <summary>A “she” that can be only one person makes that person a “she” from then on.</summary>
    private void Learn(Subject subject, List<Mention> candidates)
    {
        if (subject.Kind != SubjectKind.Pronoun || candidates.Count == 0 || candidates[0].Entities is not [var entity]
            || candidates.Any(candidate => candidate.Entities is not [var other] || other != entity))
            return;
        var pronoun = narration.Bare(subject.First);
        if (_words.Male.Contains(pronoun) || _words.Female.Contains(pronoun))
            _isMale.TryAdd(entity, _words.Male.Contains(pronoun));
    }

    /// <summary>Whether a sentence begins with the name: “For Ivo Sarrick, …”, “The mayor, Corentin Abgrall, …”.</summary>
    public bool OpensSentence(Mention mention)
    {
        var isApposed = mention.First > 0 && IsComma(mention.First - 1);
        for (var i = mention.First; i >= Math.Max(0, mention.First - 7); i--)
        {
            if (narration.BeginsSentence(i))
                return true;
            if (i < mention.First && (_words.IsPronoun(narration[i]) || (!isApposed && narration.IsWord(i) && !IsBeforeName(i))))
                return false;
        }

        return false;
    }

    private bool IsComma(int word) => narration[word] is "," || (_words.Titles.Contains(narration[word]) && word > 0
        && narration[word - 1] is ",");

    private bool IsBeforeName(int word) => narration.IsCapital(word) || _words.Titles.Contains(narration[word])
        || _words.Articles.Contains(narration[word])
        || _words.Prepositions.Contains(narration[word]) || _words.Definite.Contains(narration[word])
            || _words.Coordinators.Contains(narration[word]);

    /// <summary>“At Little Hask”: a place that the brief does not know.</summary>
    private static bool IsWhere(Mention mention) => mention is { Entities.Count: 0, Preposition: >= 0 };

    private bool MayBeMeant(Subject subject, Mention mention)
    {
        if (subject.Kind == SubjectKind.Definite || _words.Neutral.Contains(narration.Bare(subject.First)))
            return mention.Entities.Count > 0;
        return mention.Entities.Any(entity => entity.IsPerson != false) || (mention.Entities.Count == 0
            && (mention.End - mention.First > 1 || HasTitle(mention)));
    }

    private bool Fits(Subject subject, Mention mention)
    {
        if (subject.Kind == SubjectKind.Definite)
            return true;
        var pronoun = narration.Bare(subject.First);
        var (isMale, isFemale) = (_words.Male.Contains(pronoun), _words.Female.Contains(pronoun));
        if (!isMale && !isFemale)
            return true;
        if (mention.Entities.Count > 0)
            return mention.Entities.Any(entity => !_isMale.TryGetValue(entity, out var male) || male == isMale);
        return TitleOf(narration, mention) is not { } title || title == isMale;
    }

    private bool HasTitle(Mention mention) => mention.First > 0 && (_words.Titles.Contains(narration[mention.First - 1])
        || (narration[mention.First - 1] is "." && mention.First > 1 && _words.Titles.Contains(narration[mention.First - 2])));

    private static Dictionary<NamedEntity, bool> ReadTitles(SourceNarration narration, IReadOnlyList<Mention> mentions)
    {
        var read = new Dictionary<NamedEntity, bool>(ReferenceEqualityComparer.Instance);
        foreach (var mention in mentions)
            if (mention.Entities.Count == 1 && mention.Entities[0].IsPerson != false && TitleOf(narration, mention) is { } isMale)
                read.TryAdd(mention.Entities[0], isMale);
        return read;
    }

    /// <returns>True for “Mr.”, false for “Ms.”, null for “Dr.”</returns>
    private static bool? TitleOf(SourceNarration narration, Mention mention)
    {
        foreach (var word in (ReadOnlySpan<int>)[mention.First, mention.First - 1, mention.First - 2])
        {
            if (word < 0)
                return null;
            if (narration.Language.MaleTitles.Contains(narration[word]))
                return true;
            if (narration.Language.FemaleTitles.Contains(narration[word]))
                return false;
            if (word < mention.First && narration[word] is not ".")
                return null;
        }

        return null;
    }
}
