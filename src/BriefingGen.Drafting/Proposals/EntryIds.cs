using System.Globalization;
using BriefingGen.Briefs.Notation;

namespace BriefingGen.Drafting.Proposals;

/// <summary>Gives out ids, each once.</summary>
internal sealed class EntryIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <returns>`ziegler`, then `ziegler-2`; numbered by the noun where the words make no id.</returns>
    public string Of(string words, string noun)
    {
        if (!words.All(char.IsAscii) || Identifier.Suggest(words) is not { } id)
            return Numbered(noun, 1);
        return _taken.Add(id) ? id : Numbered(id, 2);
    }

    public static string Of(string noun, int number) => string.Create(CultureInfo.InvariantCulture, $"{noun}-{number}");

    /// <returns>`fact-1`, then `fact-2`.</returns>
    public string Numbered(string noun, int first = 1)
    {
        for (var number = first; ; number++)
        {
            var id = Of(noun, number);
            if (_taken.Add(id))
                return id;
        }
    }
}
