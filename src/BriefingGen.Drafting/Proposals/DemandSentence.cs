using System.Buffers;
using System.Text.RegularExpressions;
using BriefingGen.Briefs.Notation;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Speakers;

namespace BriefingGen.Drafting.Proposals;

/// <summary>A sentence that asks somebody for something.</summary>
/// <param name="By">Who asks; null if the sentence does not plainly say so.</param>
/// <param name="IsFirstPerson">Whether the speaker asks: “we demand …”.</param>
/// <param name="To">Who is asked; null if the sentence does not say so.</param>
/// <param name="Text">What is asked, beginning with a verb or “that”.</param>
/// <param name="Kind">As in a brief; null for a call.</param>
internal sealed record DemandSentence(
    SourceSentence Sentence, string? By, bool IsFirstPerson, string? To, string Text, string? Kind)
{
    private const int MostWords = 40;
    private const int FewestWords = 2;
    private const int LongestName = 80;
    private const int LongestSubject = 8;

    private static readonly SearchValues<char> EndsOfText = SearchValues.Create(";“”«»\"");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("“”«»\"[]{}@,");

    public static DemandSentence? In(SourceSentence sentence, string language)
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
        if (ArticleLine.Words(text) < FewestWords)
            return null;
        var before = sentence.Text[..match.Index];
        var isFirstPerson = DemandPatterns.FirstPerson().IsMatch(before);
        return new DemandSentence(
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
        var shorter = ArticleLine.FirstWords(words, MostWords);
        if (shorter.Length < words.Length && shorter.LastIndexOf(',') is > 0 and var comma)
            shorter = shorter[..comma];
        return shorter.TrimEnd('.', ',', '!', '?', ':', ' ', '\u00A0', '\u202F');
    }

    private static string? Subject(string before)
    {
        var clause = before[DemandPatterns.Lead().Match(before).Length..];
        var name = DemandPatterns.Subject().Match(clause) is { Success: true } match ? match.Groups["name"].Value : "";
        return DemandPatterns.Pronoun().IsMatch(name)
            || AttributionPatterns.AnyVerb().IsMatch(name)
            || ArticleLine.Words(name) > LongestSubject
                ? null
                : Name(name);
    }

    private static string? Addressee(string words)
    {
        var name = words.StartsWith("à ", StringComparison.Ordinal) ? words[2..]
            : words.StartsWith("au ", StringComparison.Ordinal) ? words[3..]
            : words.StartsWith("aux ", StringComparison.Ordinal) ? words[4..]
            : words;
        return Name(name);
    }

    /// <summary>A name as written in mid-sentence; null for a single word in lower case, which a brief would read as an
    /// id.</summary>
    private static string? Name(string words)
    {
        var name = PersonName.WithoutTitle(words.Trim());
        if (name.Length is < 2 or > LongestName || name.AsSpan().ContainsAny(NotInNames))
            return null;
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0
            && name[..space] is "The" or "A" or "An" or "Its" or "Their" or "Le" or "La" or "Les" or "Un" or "Une" or "Des")
        {
            name = char.ToLowerInvariant(name[0]) + name[1..];
        }
        else if (name.StartsWith("L’", StringComparison.Ordinal) || name.StartsWith("L'", StringComparison.Ordinal))
        {
            name = "l" + name[1..];
        }

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

/// <summary>How English and French demand, urge and call for something, in single sentences of bounded length.</summary>
internal static partial class DemandPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>called on the United Nations to station Blue Helmets</summary>
    [GeneratedRegex(
        @"\b(?<verb>call(?:s|ed)?\s(?:up)?on|appeal(?:s|ed)?\sto|urge[sd]?|ask(?:s|ed)?|demand(?:s|ed)?|order(?:s|ed)?"
        + @"|request(?:s|ed)?|wants?|wanted)"
        + @"\s(?<to>(?:[Tt]he|an?|all|both|its|their|his|her|\p{Lu})[^.;:!?“”""]{1,80}?)\s(?<not>not\s)?to"
        + @"\s(?<text>(?!the\s|an?\s|its\s|their\s)\p{Ll}.+)",
        Options)]
    public static partial Regex OfWhom();

    /// <summary>demand that the UN Blue Helmets provide protection</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:s|ed)?|insist(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|urge[sd]?|ask(?:s|ed)?|order(?:s|ed)?)"
        + @"\s(?<text>that\s.+)",
        Options)]
    public static partial Regex That();

    /// <summary>asked for a rise in pay</summary>
    [GeneratedRegex(
        @"\b(?<verb>(?:call|ask|appeal)(?:s|ed)?\sfor|demand(?:s|ed)?|request(?:s|ed)?)"
        + @"\s(?<text>(?:an?|the|more|better|immediate|urgent|full|independent|new)\s.+)", Options)]
    public static partial Regex Thing();

    /// <summary>a demandé au Trust de publier le registre</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:e|ent|é|ait|aient)|appel(?:le|lent|é|ait)|exhort(?:e|ent|é)|invit(?:e|ent|é)|press(?:e|ent|é)"
        + @"|pri(?:e|ent|é)|somm(?:e|ent|é)|enjoint|enjoignent|ordonn(?:e|ent|é)|recommand(?:e|ent|é))"
        + @"\s(?<to>(?:à\s|aux?\s|l[ae]s?\s|l['’])[^.;:!?«»“”""]{1,80}?)\s(?:de\s|d['’]|à\s)"
        + @"(?<text>(?:ne\spas\s)?\p{Ll}+(?:er|ir|oir|dre|ire|ttre|ivre)\b.*)",
        Options)]
    public static partial Regex FrenchOfWhom();

    /// <summary>exige que la ligne soit rouverte</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:e|ent|é)|exig(?:e|ent|é|eait)|réclam(?:e|ent|é)|recommand(?:e|ent|é)|insist(?:e|ent|é)\spour)"
        + @"\s(?<text>(?:que\s|qu['’]).+)",
        Options)]
    public static partial Regex FrenchThat();

    /// <summary>demande à la compagnie un bateau du soir</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:e|ent|é)|exig(?:e|ent|é|eait)|réclam(?:e|ent|é|ait))"
        + @"\s(?:(?<to>(?:à\s|aux?\s)[^.;:!?,«»“”""]{1,60}?)\s)?(?<text>(?:une?\s|l[ae]s?\s|l['’]|des\s|davantage\s).+)",
        Options)]
    public static partial Regex FrenchThing();

    /// <summary>An attribution at the end, which is no part of what is asked: “…, the Guild said”.</summary>
    [GeneratedRegex(
        @"(?:,|\s[–—-])\s(?:[\p{L}’'.-]+\s){0,6}(?:said|says|told|according|a\sdéclaré|a\sdit|a\sindiqué|selon)\b.*$", Options)]
    public static partial Regex Attribution();

    /// <summary>What comes before the subject of a sentence.</summary>
    [GeneratedRegex(
        @"^(?:(?:In|On|At|After|Before|When|While|As|Since|During|For|With|Following|Amid|Under|Despite|Earlier|Later|Yesterday"
        + "|Last|Meanwhile|However|Also|Secondly|Firstly|Finally|En|Dans|À|Après|Avant|Lors|Lorsque|Quand|Pour|Depuis|Selon|Face"
        + @"|Malgré|Hier|Enfin|Par)\b[^,]{0,200},\s"
        + @"|(?:And|But|So|Et|Mais|Or)\s|[\p{Lu} .’'-]{2,40}(?:\([^)]*\)\s)?[–—-]{1,2}\s)+",
        Options)]
    public static partial Regex Lead();

    /// <summary>The subject: the words before a clause, an apposition, an auxiliary or an adverb.</summary>
    [GeneratedRegex(
        @"^(?<name>.+?)(?=,|\s\(|\s(?:who|which|that|in|on|at|during|from|has|have|had|also|again|then|now|later|repeatedly"
        + @"|strongly|formally|qui|que|dont|dans|en|a|ont|avait|avaient|lui|leur)\b|\s*$)",
        Options)]
    public static partial Regex Subject();

    /// <summary>Words before the verb that make it a noun, a negation, a condition or a passive.</summary>
    [GeneratedRegex(
        @"(?:\b(?:the|an?|its|their|his|her|this|that|of|in|two|three|no|not|never|to|was|were|is|are|be|been|being|if|whether"
        + @"|would)|n['’]t)\s?$",
        Options | RegexOptions.IgnoreCase)]
    public static partial Regex NotAsking();

    [GeneratedRegex(
        @"(?:\b(?:la|une|cette|sa|leur|les|des|de|est|sont|été|pas|jamais|si)|\b[ld]['’])\s?$",
        Options | RegexOptions.IgnoreCase)]
    public static partial Regex FrenchNotAsking();

    /// <summary>Words before the verb whose subject is the speaker of a quotation.</summary>
    [GeneratedRegex(
        @"(?:^|[\s“«""'‘])(?:we|I|nous|je)(?:\s(?:also|therefore|now|still|have|do|avons|vous))?\s$",
        Options | RegexOptions.IgnoreCase)]
    public static partial Regex FirstPerson();

    [GeneratedRegex(
        "^(?:he|she|they|it|we|i|you|il|elle|ils|elles|on|nous|je|vous|this|that|these|those|some|many|both|all|one|who|which"
        + @"|what|there)\b",
        Options | RegexOptions.IgnoreCase)]
    public static partial Regex Pronoun();
}
