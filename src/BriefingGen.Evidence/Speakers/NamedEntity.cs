using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Speakers;

/// <summary>Somebody whom a source may name: a declared actor, or a name that the brief uses as a voice.</summary>
/// <param name="Name">As in the middle of a sentence.</param>
/// <param name="Spellings">The names that a source may use; for the parts of a person's name, see <see cref="Parts"/>.</param>
/// <param name="Parts">The surname and given name of a person: they count only without another name beside them.</param>
/// <param name="IsPerson">Null if “de la” or the like may belong to a person or a body: its parts then count only after a
/// title.</param>
internal sealed record NamedEntity(
    Actor? Actor, string Name, ImmutableArray<string> Spellings, ImmutableArray<string> Parts, bool? IsPerson, bool IsPlace)
{
    private static readonly WordSet BodyJoins = new("of the for and in on des les et pour");
    private static readonly WordSet Particles = new("de du la le d'");

    public static NamedEntity Of(Actor actor)
    {
        ImmutableArray<string> names = [actor.Name.Value, actor.Short.Value, .. actor.Aliases.Select(alias => alias.Value)];
        var isPerson = actor.Kind is { } kind ? kind.Value == ActorKind.Person : LooksLikePerson(actor.Name.Value);
        return Of(actor, names, isPerson, actor.Kind?.Value == ActorKind.Place);
    }

    public static NamedEntity Of(NamedVoice voice) => Of(
        null,
        voice.Name.Value == voice.Short.Value ? [voice.Name.Value] : [voice.Name.Value, voice.Short.Value],
        LooksLikePerson(voice.Name.Value),
        isPlace: false);

    private static NamedEntity Of(Actor? actor, ImmutableArray<string> names, bool? isPerson, bool isPlace)
    {
        var spellings = names.Select(WithoutArticle).Where(name => name.Length > 0).Distinct().ToImmutableArray();
        var parts = isPerson != false ? names.SelectMany(PartsOf).Except(spellings).Distinct().ToImmutableArray() : [];
        return new NamedEntity(actor, names[0], spellings, parts, isPerson, isPlace);
    }

    /// <summary>Two to five words, the first and the last with capitals, without words that join the name of a body.</summary>
    private static bool? LooksLikePerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || !IsCapital(words[0]) || !IsCapital(words[^1])
            || Array.Exists(words, BodyJoins.ContainsWord))
            return false;
        return Array.Exists(words, Particles.ContainsWord) ? null : true;
    }

    /// <summary>“Holt”, but also “al-Maliki” and “d’Arc”.</summary>
    private static bool IsCapital(string word) => char.IsUpper(word[0])
        || (word.IndexOfAny(['-', '’', '\'']) is > 0 and <= 3 and var join
        && join + 1 < word.Length && char.IsUpper(word[join + 1]));

    private static IEnumerable<string> PartsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            yield break;
        yield return words[^1];
        for (var from = words.Length - 2; from > 0 && char.IsLower(words[from][0]); from--)
            yield return string.Join(' ', words[from..]);
        if (words[0].Length > 2 && !words[0].EndsWith('.'))
            yield return words[0];
    }

    private static string WithoutArticle(string name)
    {
        ReadOnlySpan<string> articles = ["the ", "a ", "an ", "le ", "la ", "les ", "un ", "une ", "des ", "l’", "l'"];
        foreach (var article in articles)
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return name[article.Length..].Trim();
        return name.Trim();
    }
}
