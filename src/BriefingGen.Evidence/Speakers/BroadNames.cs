using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Speakers;

/// <summary>
/// An alias such as “the company” means the company named last. If that is another actor of the brief, the alias names nobody:
/// its actor would be credited with what the other one said.
/// </summary>
internal static class BroadNames
{
    private const int MostMentionsBack = 200;

    /// <summary>Words for any named body.</summary>
    private static readonly WordSet AnyBody = new(
        """
        company firm group organisation organization operator business employer carrier
        entreprise société compagnie groupe exploitant employeur
        """);

    /// <summary>A body with one of these in its name is not called a company.</summary>
    private static readonly WordSet Institutions = new(
        """
        ministry union guild court party council authority committee police government university hospital agency association
        federation office army church commission tribunal department parliament inspectorate board forum league institute
        ministère syndicat guilde tribunal cour parti conseil autorité comité gouvernement université hôpital agence fédération
        bureau armée église département parlement préfecture mairie ville
        """);

    /// <returns>The mentions, without those in which a broad alias means another actor.</returns>
    public static List<Mention> Settle(SourceNarration narration, List<Mention> mentions)
    {
        var settled = new List<Mention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (mention.Entities.Count == 0)
            {
                settled.Add(mention);
                continue;
            }

            var meant = mention.Entities.Where(entity => !IsAnothers(narration, settled, mention, entity)).ToList();
            if (meant.Count == mention.Entities.Count)
                settled.Add(mention);
            else if (meant.Count > 0)
                settled.Add(mention with { Entities = meant });
        }

        return settled;
    }

    private static bool IsAnothers(SourceNarration narration, List<Mention> before, Mention mention, NamedEntity entity)
    {
        if (entity.IsPerson == true || narration.IsCapital(mention.First))
            return false;
        var noun = narration[mention.End - 1].ToString();
        if (!entity.Name.Any(char.IsUpper) || HasWord(entity, noun))
            return false;
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - MostMentionsBack); i--)
        {
            if (before[i] is not { Entities.Count: > 0, IsPlace: false } named || narration.IsQuoted(named.First))
                continue;
            if (named.Entities.Contains(entity))
                return false;
            if (named is { Preposition: -1, IsPossessive: false, Hears: false }
                && named.Entities.Any(other => MayBe(other, noun)))
                return true;
        }

        return false;
    }

    private static bool MayBe(NamedEntity other, string noun) =>
        other.IsPerson == false && (HasWord(other, noun)
            || (AnyBody.ContainsWord(noun) && other.Name.Any(char.IsUpper) && !WordsOf(other).Any(Institutions.ContainsWord)));

    private static bool HasWord(NamedEntity entity, string noun) =>
        WordsOf(entity).Contains(noun, StringComparer.OrdinalIgnoreCase);

    private static string[] WordsOf(NamedEntity entity) =>
        entity.Name.Split([' ', '’', '\'', '-', '(', ')', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
}
