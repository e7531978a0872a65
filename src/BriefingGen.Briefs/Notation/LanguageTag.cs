using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Notation;

/// <summary>
/// The form of BCP 47 tags (RFC 5646 §2.1): language, script, region, variants, extensions and private use. Whether a subtag is
/// registered is not asked; the registry changes.
/// </summary>
internal static class LanguageTag
{
    private static readonly (string Name, string Tag)[] Names =
    [
        ("english", "en"), ("french", "fr"), ("français", "fr"), ("german", "de"), ("deutsch", "de"), ("spanish", "es"),
        ("español", "es"), ("arabic", "ar"), ("persian", "fa"), ("farsi", "fa"), ("italian", "it"), ("portuguese", "pt"),
        ("russian", "ru"), ("ukrainian", "uk"), ("turkish", "tr"), ("chinese", "zh"), ("dutch", "nl"), ("polish", "pl"),
    ];

    /// <returns>The tag in its usual case (RFC 5646 §2.1.1); none where it is no tag.</returns>
    public static string? Normalize(string text)
    {
        var subtags = text.Split('-');
        if (subtags[0].Length is < 2 or > 3 || !subtags[0].All(char.IsAsciiLetter))
            return null;
        var normal = new List<string> { subtags[0].ToLowerInvariant() };
        var isExtension = false;
        foreach (var subtag in subtags.Skip(1))
        {
            if (subtag.Length is 0 or > 8 || !subtag.All(char.IsAsciiLetterOrDigit))
                return null;
            var isScript = !isExtension && normal.Count == 1 && subtag.Length == 4 && subtag.All(char.IsAsciiLetter);
            var isRegion = !isExtension && normal.Count <= 2 && subtag.Length == 2 && subtag.All(char.IsAsciiLetter);
            isExtension |= subtag.Length == 1;
            normal.Add(
                isRegion ? subtag.ToUpperInvariant()
                : isScript ? char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant()
                : subtag.ToLowerInvariant());
        }

        return normal[^1].Length == 1 ? null : string.Join('-', normal);
    }

    /// <returns>The tag that was probably meant: an underscore for a hyphen, or a language's name.</returns>
    public static string? Guess(string text) =>
        Normalize(text.Replace('_', '-')) is { } tag && text.Contains('_')
            ? tag
            : Names.FirstOrDefault(entry => entry.Name.Equals(text, StringComparison.OrdinalIgnoreCase)).Tag;
}

internal static class LanguageFormRule
{
    public static readonly Rule Rule = new(
        "language-form",
        Severity.Error,
        Waivable: false,
        "a language is not written as a BCP 47 tag",
        """
        A language is given by its tag (BCP 47): two or three letters, and a region or script where it matters: `en`, `fr`,
        `en-GB`, `zh-Hant`. Screen readers and the checks choose their rules by it.
        """);

    public static Diagnostic Of(TextSpan tag, string? guess) =>
        new(Rule, $"“{tag.Shown()}” is not a language tag", new Label(tag))
        {
            Help = [guess is null ? "for example `en`, `fr` or `en-GB`" : $"`language: {guess}`"],
        };
}
