using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Gathers the roles of each word; the value is that of the role given first.</summary>
internal sealed class DateWordTable
{
    /// <summary>No word of a table is longer.</summary>
    public const int Longest = 24;

    private readonly WordList _words = new();
    private readonly List<DateWord> _meanings = [];

    /// <param name="words">Separated by spaces; all get the same value.</param>
    public DateWordTable Add(WordRoles roles, ReadOnlySpan<char> words, int value = 0)
    {
        foreach (var range in words.Split(' '))
            AddWord(roles, words[range], value);
        return this;
    }

    /// <param name="words">Separated by spaces; alternatives by `/`. Values rise from <paramref name="first"/>.</param>
    public DateWordTable AddRow(WordRoles roles, int first, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var alternatives = words[range];
            foreach (var alternative in alternatives.Split('/'))
                AddWord(roles, alternatives[alternative], first);
            first++;
        }

        return this;
    }

    public DateWord Find(ReadOnlySpan<char> word) => _words.IndexOf(word) is >= 0 and var found ? _meanings[found] : default;

    private void AddWord(WordRoles roles, ReadOnlySpan<char> word, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, Longest, nameof(word));
        var index = _words.Add(word);
        if (index == _meanings.Count)
            _meanings.Add(new DateWord(roles, value));
        else
            _meanings[index] = _meanings[index] with { Roles = _meanings[index].Roles | roles };
    }
}
