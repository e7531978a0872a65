namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Gathers the roles of each word; the value is that of the role given first.</summary>
internal sealed class DateWordTable
{
    public Dictionary<string, DateWord> Words { get; } = new(StringComparer.Ordinal);

    /// <param name="words">Separated by spaces; all get the same value.</param>
    public DateWordTable Add(WordRoles roles, string words, int value = 0)
    {
        foreach (var word in words.Split(' '))
            Words[word] = Words.TryGetValue(word, out var known)
                ? known with { Roles = known.Roles | roles }
                : new DateWord(roles, value);
        return this;
    }

    /// <param name="words">Separated by spaces; alternatives by `/`. Values rise from <paramref name="first"/>.</param>
    public DateWordTable AddRow(WordRoles roles, int first, string words)
    {
        foreach (var alternatives in words.Split(' '))
            Add(roles, alternatives.Replace('/', ' '), first++);
        return this;
    }
}
