using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>
/// The noun that a figure counts: the first plural behind it, with at most two words between (“61 old building sites”). A word in
/// -s is taken for one; what else may end so, or says nothing of what is counted, is no noun.
/// </summary>
/// <param name="Singular">As far as an ending tells.</param>
/// <param name="End">UTF-16 offset behind it in the text.</param>
internal sealed record CountedNoun(string Singular, int End)
{
    private const int Reach = 3;
    private const int Shortest = 4;

    private static readonly WordSet Small = new(
        """
        a an the of in at on for from to by with as and or but nor than then that this who whom which whose when where while if is was were
        are be been being am has had have having does did do will would can could may might must shall should not more less fewer other
        others another further extra new only over under above below across between among against about around since until before after
        during into onto out off up down him her his its their our your my it they them we us you he she me still also all each every both
        us this less plus says minus thus always perhaps sometimes whereas towards besides
        le la les un une des du de d en à au aux dans sur par pour avec sans sous chez et ou mais ni que qui dont où si est sont était
        étaient a ont avait avaient sera seront ne pas plus moins autre autres ce cet cette ces son sa ses leur leurs nous vous ils elles
        il elle on alors après puis dans vers très fois
        """);

    private static readonly WordSet General = new(
        """
        people persons individuals members others victims cases units things items times
        personnes gens membres individus victimes cas unités choses
        """);

    /// <returns>None where no noun can be told.</returns>
    public static CountedNoun? Of(ReadOnlySpan<char> text, FigureMention figure)
    {
        if (figure is not { Role: FigureRole.Count, Unit: null, IsOrdinal: false })
            return null;
        var at = figure.End;
        for (var words = 0; words < Reach; words++)
        {
            if (at >= text.Length || text[at] is not (' ' or '\u00A0' or '\u202F' or '\n'))
                return null;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] == '-'))
                at++;
            var word = text[start..at];
            if (word.IsEmpty || !char.IsLower(word[0]) || Small.Contains(word))
                return null;
            if (word.Length >= Shortest && word[^1] is 's' && word[^2] is not ('s' or 'u'))
                return General.Contains(word) ? null : new CountedNoun(SingularOf(word), at);
        }

        return null;
    }

    public bool IsOf(CountedNoun? other) => other is not null && string.Equals(Singular, other.Singular, StringComparison.OrdinalIgnoreCase);

    private static string SingularOf(ReadOnlySpan<char> word) =>
        word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[..^3]}y" : word[..^1].ToString();
}
