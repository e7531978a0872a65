using System.Buffers;
using System.Text.RegularExpressions;
using BriefingGen.Briefs.Notation;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Speakers;

namespace BriefingGen.Drafting.Proposals;

/// <summary>A sentence that asks somebody for something.</summary>
/// <param name="By">Who asks; none where the sentence does not plainly say it.</param>
/// <param name="IsFirstPerson">Whoever is quoted asks.</param>
/// <param name="To">None where it is not said.</param>
/// <param name="Text">What is asked, the verb first or with “that”.</param>
/// <param name="Kind">None for a call.</param>
internal sealed record Asking(SourceSentence Sentence, string? By, bool IsFirstPerson, string? To, string Text, string? Kind)
{
    private const int MostWords = 40;
    private const int FewestWords = 2;
    private const int LongestName = 80;

    private static readonly SearchValues<char> EndsOfText = SearchValues.Create(";“”«»\"");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("“”«»\"[]{}@,");

    public static Asking? In(SourceSentence sentence, string language)
    {
        Regex[] patterns = language == "fr"
            ? [DemandPatterns.FrenchOfWhom(), DemandPatterns.FrenchThat(), DemandPatterns.FrenchThing()]
            : [DemandPatterns.OfWhom(), DemandPatterns.That(), DemandPatterns.Thing()];
        var notAsking = language == "fr" ? DemandPatterns.FrenchNotAsking() : DemandPatterns.NotAsking();
        var match = patterns.Select(pattern => pattern.Match(sentence.Text))
            .Where(match => match.Success && !notAsking.IsMatch(sentence.Text[..match.Index]))
            .MinBy(match => match.Index);
        if (match is null)
            return null;
        var text = TextOf(match.Groups["not"].Value + match.Groups["text"].Value);
        if (OneLine.Words(text) < FewestWords)
            return null;
        var before = sentence.Text[..match.Index];
        var isFirstPerson = DemandPatterns.FirstPerson().IsMatch(before);
        return new Asking(
            sentence,
            isFirstPerson ? null : Subject(before),
            isFirstPerson,
            match.Groups["to"].Success ? Addressee(match.Groups["to"].Value) : null,
            text,
            KindOf(match.Groups["verb"].Value, language));
    }

    private static string TextOf(string words)
    {
        words = DemandPatterns.Attribution().Replace(words, "");
        var end = words.AsSpan().IndexOfAny(EndsOfText);
        if (end >= 0)
            words = words[..end];
        var shorter = OneLine.FirstWords(words, MostWords);
        if (shorter.Length < words.Length && shorter.LastIndexOf(',') is > 0 and var comma)
            shorter = shorter[..comma];
        return shorter.TrimEnd('.', ',', '!', '?', ':', ' ', '\u00A0', '\u202F');
    }

    private static string? Subject(string before)
    {
        var clause = before[DemandPatterns.Lead().Match(before).Length..];
        var name = DemandPatterns.Subject().Match(clause) is { Success: true } match ? match.Groups["name"].Value : "";
        return DemandPatterns.Pronoun().IsMatch(name) || SayingPatterns.AnyVerb().IsMatch(name) || OneLine.Words(name) > 8 ? null : Name(name);
    }

    private static string? Addressee(string words)
    {
        var name = words.StartsWith("à ", StringComparison.Ordinal) ? words[2..]
            : words.StartsWith("au ", StringComparison.Ordinal) ? words[3..]
            : words.StartsWith("aux ", StringComparison.Ordinal) ? words[4..]
            : words;
        return Name(name);
    }

    /// <summary>As it stands in the middle of a sentence. A single word in lower case would be taken for an id.</summary>
    private static string? Name(string words)
    {
        var name = PersonName.WithoutTitle(words.Trim());
        if (name.Length is < 2 or > LongestName || name.AsSpan().ContainsAny(NotInNames))
            return null;
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && name[..space] is "The" or "A" or "An" or "Its" or "Their" or "Le" or "La" or "Les" or "Un" or "Une" or "Des")
            name = char.ToLowerInvariant(name[0]) + name[1..];
        else if (name.StartsWith("L’", StringComparison.Ordinal) || name.StartsWith("L'", StringComparison.Ordinal))
            name = "l" + name[1..];
        return Identifier.IsIdentifier(name) ? null : name;
    }

    private static string? KindOf(string verb, string language) => verb.ToLowerInvariant() switch
    {
        var word when word.StartsWith("demand", StringComparison.Ordinal) => language == "fr" ? "request" : "demand",
        var word when StartsWithAny(word, "exig", "réclam", "insist") => "demand",
        var word when StartsWithAny(word, "ask", "request", "pri") => "request",
        var word when StartsWithAny(word, "order", "ordonn", "enjoi", "somm") => "order",
        var word when StartsWithAny(word, "recommend", "recommand") => "recommendation",
        _ => null,
    };

    private static bool StartsWithAny(string word, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
