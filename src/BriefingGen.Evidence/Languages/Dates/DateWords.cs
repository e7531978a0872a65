using System.Collections.Frozen;
using BriefingGen.Evidence.Languages.Names;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>The words of a language's dates, looked up without case and diacritics.</summary>
internal sealed class DateWords
{
    private readonly FrozenDictionary<string, DateWord> _words;
    private readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    private DateWords(DateWordTable table, bool isFrench)
    {
        _words = table.Words.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _words.Keys.Max(word => word.Length);
        IsFrench = isFrench;
    }

    public static DateWords English { get; } = new(EnglishDateWords.Table(), isFrench: false);

    public static DateWords French { get; } = new(FrenchDateWords.Table(), isFrench: true);

    /// <summary>Where “last” follows its noun (“lundi dernier”) and months are written in lower case.</summary>
    public bool IsFrench { get; }

    public DateWord Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[_longest];
        var length = LatinFold.Fold(word, folded);
        return length > 0 && _lookup.TryGetValue(folded[..length], out var found) ? found : default;
    }
}
