using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Reads the dates of a text as its language writes them. Pure; safe for several threads.</summary>
public sealed class DateReader
{
    // The words of a language take a while to make, and a run mostly needs one language.
    private static readonly Lazy<DateReader> American = new(() => new(DateWords.English, isMonthFirst: true));
    private static readonly Lazy<DateReader> English = new(() => new(DateWords.English, isMonthFirst: false));
    private static readonly Lazy<DateReader> French = new(() => new(DateWords.French, isMonthFirst: false));

    private readonly DateWords _words;
    private readonly bool _isMonthFirst;

    private DateReader(DateWords words, bool isMonthFirst) => (_words, _isMonthFirst) = (words, isMonthFirst);

    /// <param name="languageTag">BCP 47. Of 01/09/2013 the month comes first in `en-US` alone.</param>
    /// <returns>None for a language whose dates cannot be read here.</returns>
    public static DateReader? For(string languageTag)
    {
        var tag = languageTag.AsSpan();
        var end = tag.IndexOf('-');
        var language = end < 0 ? tag : tag[..end];
        if (language.Equals("fr", StringComparison.OrdinalIgnoreCase))
            return French.Value;
        if (!language.Equals("en", StringComparison.OrdinalIgnoreCase))
            return null;
        return tag.Length == 5 && tag.EndsWith("-US", StringComparison.OrdinalIgnoreCase) ? American.Value : English.Value;
    }

    /// <returns>In the order of the text, without overlaps.</returns>
    public ImmutableArray<DateMention> Read(string text) => new DateParser(new DateTokens(text, _words), _isMonthFirst).Read();
}
