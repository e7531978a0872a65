using System.Collections.Frozen;

namespace BriefingGen.Drafting.Speakers;

internal static class PersonName
{
    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Sir", "Mme", "M"];

    /// <summary>Words that begin sentences, days and months: capitalized, but no names.</summary>
    private static readonly FrozenSet<string> OtherWords = (
        "He She They It We I You The A An This That These Those But And Yet In On At As When While After Before If One Some Many "
        + "Both All Il Elle Ils Elles On Nous Vous Je Le La Les Un Une Mais Et Ce Cette Dans En Monday Tuesday Wednesday "
        + "Thursday Friday Saturday Sunday January February March April May June July August September October November December")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool HasTitle(string name) => WithoutTitle(name).Length < name.Length;

    public static string WithoutTitle(string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && Titles.Contains(name[..end].TrimEnd('.')) ? name[(end + 1)..] : name;
    }

    /// <summary>Whether capitalized words are no name, or the genitive of one: “the Guild’s secretary”.</summary>
    public static bool IsNone(string name) =>
        OtherWords.Contains(name.Split(' ')[0])
        || name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal);
}
