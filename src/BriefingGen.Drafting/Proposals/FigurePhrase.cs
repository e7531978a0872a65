using System.Collections.Frozen;

namespace BriefingGen.Drafting.Proposals;

/// <summary>A figure with the words behind it that say what is counted: “52 members”, « 57 habitants ».</summary>
/// <param name="Noun">The last of these words; none where what follows does not say it.</param>
internal sealed record FigurePhrase(string Text, string? Noun)
{
    private const int MostWords = 4;

    /// <summary>What is counted does not go on behind these.</summary>
    private static readonly FrozenSet<string> Ends = (
        "of in on at by to for from with and or but nor were was are is be been has have had who which that while when as than after before "
        + "since until against per into over under out off more less not also will would may can could a an the its their his her this these "
        + "each every if so then there "
        + "de du des d à au aux en dans sur sous par pour avec sans et ou mais ni sont est était étaient a ont avait avaient qui que dont où "
        + "contre entre depuis avant après pendant selon chez vers le la les un une ce cette ces ne se s plus moins sera seront")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PluralsWithoutSign =
        new[] { "people", "men", "women", "children", "staff", "police", "crew" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FigurePhrase Of(string sentence, int start, int length)
    {
        var end = start + length;
        string? first = null, noun = null;
        var (firstEnd, nounEnd) = (end, end);
        for (int at = end, words = 0; words < MostWords && at < sentence.Length && sentence[at] == ' '; words++)
        {
            var next = sentence.IndexOf(' ', at + 1);
            var whole = sentence[(at + 1)..(next < 0 ? sentence.Length : next)];
            var word = whole.TrimEnd('.', ',', ';', ':', '!', '?', ')', '”', '"', '»');
            if (word.Length < 2 || !char.IsLetter(word[0]) || Ends.Contains(word) || word.AsSpan().ContainsAny('(', '“', '«'))
                break;
            at += 1 + word.Length;
            if (first is null)
                (first, firstEnd) = (word, at);
            if (IsPlural(word))
            {
                (noun, nounEnd) = (word, at);
                break;
            }

            if (word.Length < whole.Length)
                break;
        }

        return noun is not null
            ? new FigurePhrase(sentence[start..nounEnd], noun)
            : new FigurePhrase(sentence[start..firstEnd], first);
    }

    private static bool IsPlural(string word) =>
        PluralsWithoutSign.Contains(word)
        || (word.Length > 3 && word[^1] is 's' or 'x' && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal)
            && !word.EndsWith("'s", StringComparison.Ordinal));
}
