using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>Finds names by their capital letters. Pure; safe for several threads.</summary>
public sealed class NameReader
{
    // The words of a language take a while to make, and a run mostly needs one language.
    private static readonly Lazy<NameReader> English = new(() => new(NameWords.English));
    private static readonly Lazy<NameReader> French = new(() => new(NameWords.French));

    private NameReader(NameWords words) => Words = words;

    internal NameWords Words { get; }

    /// <param name="languageTag">BCP 47.</param>
    /// <returns>None for a language whose capitals are not known to mean names.</returns>
    public static NameReader? For(string languageTag)
    {
        var end = languageTag.IndexOf('-', StringComparison.Ordinal);
        var language = end < 0 ? languageTag : languageTag[..end];
        if (language.Equals("fr", StringComparison.OrdinalIgnoreCase))
            return French.Value;
        return language.Equals("en", StringComparison.OrdinalIgnoreCase) ? English.Value : null;
    }

    /// <param name="known">What the other texts of the brief have in lower case.</param>
    /// <returns>In the order of the text, without overlaps.</returns>
    public ImmutableArray<NameMention> Read(string text, LowerCaseWords? known = null) =>
        Read(new NameTokens(text, Words), known);

    internal ImmutableArray<NameMention> Read(NameTokens tokens, LowerCaseWords? known) =>
        new NameParser(tokens, Words, known).Read();
}
