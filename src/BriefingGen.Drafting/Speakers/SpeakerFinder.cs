using System.Text.RegularExpressions;
using BriefingGen.Drafting.Articles;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Speakers;

/// <summary>
/// Finds the speaker of a quotation in the words right before or after it, if they name one in a usual way. Pronouns, names in
/// another sentence and unusual verbs are left to the editor: a wrong name is worse than none.
/// </summary>
internal sealed class SpeakerFinder
{
    private const int Before = 300;
    private const int Behind = 200;
    private const int SearchedParagraphs = 500;
    private const int SearchedCharacters = 2_000;

    private static readonly string[] Prepositions =
        ["of", "at", "in", "on", "from", "for", "to", "by", "with", "de", "du", "à", "au", "en", "pour"];

    /// <param name="place">The index of the quotation in <see cref="ArchivedSource.Quoted"/>.</param>
    /// <returns>The name in the fullest form that the source has, with its “the”; null if it is not plain who speaks.</returns>
    public string? Find(ArchivedSource source, int place)
    {
        var paragraph = source.ParagraphAt(source.Quoted[place].Inner.Start).Span;
        var before = TextBefore(source, place, paragraph);
        var isEnded = ArticleLine.Of(source.Quoted[place].Inner.Text).EndsWith('.');
        var named = Introduced(before[SentenceBreaks.LastStart(before)..])
            ?? Attributed(TextBehind(source, place, paragraph), isEnded);
        return named is null ? Continued(source, place, paragraph, before) : NameOf(source, named);
    }

    /// <summary>The text between the quotation before it, or the start of the paragraph, and its opening mark.</summary>
    private static string TextBefore(ArchivedSource source, int place, TextSpan paragraph)
    {
        var end = source.Quoted[place].Inner.Start - 1;
        var start = Math.Max(paragraph.Start, end - Before);
        if (place > 0)
            start = Math.Max(start, Math.Min(source.Quoted[place - 1].Inner.End + 1, end));
        return ArticleLine.Of(source.File.Content.AsSpan(start, Math.Max(end - start, 0)));
    }

    private static string TextBehind(ArchivedSource source, int place, TextSpan paragraph)
    {
        var start = Math.Min(source.Quoted[place].Inner.End + 1, paragraph.End);
        var end = Math.Min(paragraph.End, start + Behind);
        if (place + 1 < source.Quoted.Length)
            end = Math.Max(start, Math.Min(end, source.Quoted[place + 1].Inner.Start - 1));
        return ArticleLine.Of(source.File.Content.AsSpan(start, end - start));
    }

    /// <summary>The name right before the verb of saying, else the first name of the sentence, unless the speaker may be another.
    /// </summary>
    private static Match? Introduced(string sentence)
    {
        if (AttributionPatterns.AccordingToNameBefore().Match(sentence) is { Success: true } according)
            return according;
        var near = AttributionPatterns.NameRightBeforeVerb().Match(sentence);
        if (near.Success && !IsObject(near.Groups["before"].Value)
            && !AttributionPatterns.AnyVerb().IsMatch(near.Groups["before"].Value)
            && !AttributionPatterns.AnyVerb().IsMatch(near.Groups["hearer"].Value))
        {
            return near;
        }

        var said = AttributionPatterns.Introduction().Match(sentence);
        return said.Success
            && !IsObject(said.Groups["before"].Value)
            && !AttributionPatterns.AnyVerb().IsMatch(said.Groups["hearer"].Value)
            && AttributionPatterns.AnyName().Matches(said.Groups["capacity"].Value)
                .All(name => IsObject(said.Groups["capacity"].Value[..name.Index]))
            ? said
            : null;
    }

    private static Match? Attributed(string behind, bool isEnded)
    {
        Regex[] patterns = isEnded
            ? [AttributionPatterns.VerbThenName()]
            : [AttributionPatterns.VerbThenName(), AttributionPatterns.NameThenVerb(), AttributionPatterns.AccordingToName()];
        return patterns.Select(pattern => pattern.Match(behind)).FirstOrDefault(match => match.Success);
    }

    /// <summary>Whether the words end in a preposition: a name after one is not the speaker.</summary>
    private static bool IsObject(string before) =>
        Prepositions.Contains(before.TrimEnd().Split(' ')[^1], StringComparer.OrdinalIgnoreCase);

    /// <summary>“…,” said Holt. “…”: the second quotation has the speaker of the first.</summary>
    private string? Continued(ArchivedSource source, int place, TextSpan paragraph, string between)
    {
        if (place == 0 || source.Quoted[place - 1].Inner.Start < paragraph.Start || between.Length == 0)
            return null;
        var isOneSentence = SentenceBreaks.FirstLength(between) == between.Length && between[^1] is '.' or ',';
        return isOneSentence && Attributed(between, isEnded: false) is not null ? Find(source, place - 1) : null;
    }

    private static string? NameOf(ArchivedSource source, Match named)
    {
        var name = ArticleLine.Of(named.Groups["name"].Value);
        var isTitled = PersonName.HasTitle(name);
        name = PersonName.WithoutTitle(name);
        var article = isTitled ? "" : named.Groups["the"].Value.ToLowerInvariant();
        if (PersonName.IsNone(name))
            return null;
        if (name.Contains(' ', StringComparison.Ordinal))
            return article + name;
        if (FullName(source, name) is { } full)
            return article + full;

        // One capitalized word may be no name but the beginning of the sentence.
        return isTitled || article.Length > 0 ? article + name : null;
    }

    /// <summary>The full name in the source that ends in a surname or in the last word of a body’s name.</summary>
    private static string? FullName(ArchivedSource source, string last) => source.Paragraphs.Take(SearchedParagraphs)
        .Select(paragraph => ArticleLine.Of(paragraph.Span.Text[..Math.Min(paragraph.Span.Length, SearchedCharacters)]))
        .Where(line => line.Contains(last, StringComparison.Ordinal))
        .SelectMany(line => AttributionPatterns.AnyName().Matches(line))
        .Select(match => PersonName.WithoutTitle(match.Groups["name"].Value))
        .FirstOrDefault(name => name.EndsWith(" " + last, StringComparison.Ordinal) && !PersonName.IsNone(name));
}

/// <summary>How English and French papers attribute words right before or after them, in single sentences of bounded
/// length.</summary>
internal static partial class AttributionPatterns
{
    private const string Word = @"(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)";

    /// <summary>Atomic: a name matches as a whole or not at all.</summary>
    private const string Name =
        @"(?<!\p{L})(?>(?<the>[Tt]he\s+|[Ll]['’]|[Ll][ae]\s+)?(?<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Mme|M)\b\.?\s+)?" + Word
        + @"(?:\s+(?:(?:de|du|van|von|der|den|bin|ibn|al|el|da|di|dos)\s+){0,2}" + Word + "){0,5}))";

    private const string Verb =
        @"\b(?:said|says|told|added|adds|wrote|writes|asked|warned|explained|argued|stated|declared|insisted|recalled|noted"
        + @"|dit|déclare|affirme|explique|ajoute|précise|estime|a dit|a déclaré|a affirmé|a expliqué|a ajouté)\b";

    /// <summary>“…,” said Ivo Sarrick, the secretary. Words that cannot follow a name may belong to a longer one.</summary>
    [GeneratedRegex(
        @"^[\s,–—-]*" + Verb + @"\s+" + Name
        + @"(?=\s*(?:[,.;:!?(]|$)|\s+(?:in|on|at|of|from|when|as|after|before|who|during|late|last|à|de|en|au|qui)\b)",
        RegexOptions.CultureInvariant)]
    public static partial Regex VerbThenName();

    /// <summary>“…,” Mr Sarrick told the meeting · “…,” Oda Brennick, the harbour master, said</summary>
    [GeneratedRegex(@"^[\s,–—-]*" + Name + @"(?:\s*,[^,.!?]{1,80},)?\s+" + Verb, RegexOptions.CultureInvariant)]
    public static partial Regex NameThenVerb();

    /// <summary>“…,” according to the Harbour Trust.</summary>
    [GeneratedRegex(
        @"^[\s,–—-]*(?:according to|selon|d['’]après)\s+" + Name + @"(?=\s*(?:[,.;:!?(]|$))", RegexOptions.CultureInvariant)]
    public static partial Regex AccordingToName();

    /// <summary>Ms Ostrick of Vessarine Ferries said on Monday: “…”</summary>
    [GeneratedRegex(
        @"^(?<before>[^:]*?)" + Name + "(?<capacity>[^:]*?)" + Verb + @"(?<hearer>[^:]*):\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex Introduction();

    /// <summary>Board director Anselm Roke said, “…”</summary>
    [GeneratedRegex(@"^(?<before>[^:]*?)" + Name + @"\s+" + Verb + @"(?<hearer>[^:]*)[:,]\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex NameRightBeforeVerb();

    /// <summary>According to Ivo Sarrick, “…”</summary>
    [GeneratedRegex(@"^(?:According to|Selon|D['’]après)\s+" + Name + @"\s*[,:]\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex AccordingToNameBefore();

    [GeneratedRegex(Name, RegexOptions.CultureInvariant)]
    public static partial Regex AnyName();

    [GeneratedRegex(Verb, RegexOptions.CultureInvariant)]
    public static partial Regex AnyVerb();
}
