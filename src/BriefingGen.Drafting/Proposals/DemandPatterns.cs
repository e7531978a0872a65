using System.Text.RegularExpressions;

namespace BriefingGen.Drafting.Proposals;

/// <summary>How English and French sentences demand, urge and call for something. Applied to single sentences of bounded
/// length.</summary>
internal static partial class DemandPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>called on the United Nations to station Blue Helmets</summary>
    [GeneratedRegex(
        @"\b(?<verb>call(?:s|ed)?\s(?:up)?on|appeal(?:s|ed)?\sto|urge[sd]?|ask(?:s|ed)?|demand(?:s|ed)?|order(?:s|ed)?|request(?:s|ed)?|wants?|wanted)"
        + @"\s(?<to>(?:[Tt]he|an?|all|both|its|their|his|her|\p{Lu})[^.;:!?“”""]{1,80}?)\s(?<not>not\s)?to\s(?<text>(?!the\s|an?\s|its\s|their\s)\p{Ll}.+)",
        Options)]
    public static partial Regex OfWhom();

    /// <summary>demand that the UN Blue Helmets provide protection</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:s|ed)?|insist(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|urge[sd]?|ask(?:s|ed)?|order(?:s|ed)?)\s(?<text>that\s.+)", Options)]
    public static partial Regex That();

    /// <summary>asked for a rise in pay</summary>
    [GeneratedRegex(
        @"\b(?<verb>(?:call|ask|appeal)(?:s|ed)?\sfor|demand(?:s|ed)?|request(?:s|ed)?)"
        + @"\s(?<text>(?:an?|the|more|better|immediate|urgent|full|independent|new)\s.+)", Options)]
    public static partial Regex Thing();

    /// <summary>a demandé au Trust de publier le registre</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:e|ent|é|ait|aient)|appel(?:le|lent|é|ait)|exhort(?:e|ent|é)|invit(?:e|ent|é)|press(?:e|ent|é)|pri(?:e|ent|é)|somm(?:e|ent|é)"
        + @"|enjoint|enjoignent|ordonn(?:e|ent|é)|recommand(?:e|ent|é))"
        + @"\s(?<to>(?:à\s|aux?\s|l[ae]s?\s|l['’])[^.;:!?«»“”""]{1,80}?)\s(?:de\s|d['’]|à\s)(?<text>(?:ne\spas\s)?\p{Ll}+(?:er|ir|oir|dre|ire|ttre|ivre)\b.*)",
        Options)]
    public static partial Regex FrenchOfWhom();

    /// <summary>exige que la ligne soit rouverte</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:e|ent|é)|exig(?:e|ent|é|eait)|réclam(?:e|ent|é)|recommand(?:e|ent|é)|insist(?:e|ent|é)\spour)\s(?<text>(?:que\s|qu['’]).+)",
        Options)]
    public static partial Regex FrenchThat();

    /// <summary>demande à la compagnie un bateau du soir</summary>
    [GeneratedRegex(
        @"\b(?<verb>demand(?:e|ent|é)|exig(?:e|ent|é|eait)|réclam(?:e|ent|é|ait))"
        + @"\s(?:(?<to>(?:à\s|aux?\s)[^.;:!?,«»“”""]{1,60}?)\s)?(?<text>(?:une?\s|l[ae]s?\s|l['’]|des\s|davantage\s).+)", Options)]
    public static partial Regex FrenchThing();

    /// <summary>“…, the Guild said”: no part of what is asked.</summary>
    [GeneratedRegex(@"(?:,|\s[–—-])\s(?:[\p{L}’'.-]+\s){0,6}(?:said|says|told|according|a\sdéclaré|a\sdit|a\sindiqué|selon)\b.*$", Options)]
    public static partial Regex Attribution();

    /// <summary>What leads into a sentence before its subject.</summary>
    [GeneratedRegex(
        @"^(?:(?:In|On|At|After|Before|When|While|As|Since|During|For|With|Following|Amid|Under|Despite|Earlier|Later|Yesterday|Last|Meanwhile"
        + @"|However|Also|Secondly|Firstly|Finally|En|Dans|À|Après|Avant|Lors|Lorsque|Quand|Pour|Depuis|Selon|Face|Malgré|Hier|Enfin|Par)\b[^,]{0,200},\s"
        + @"|(?:And|But|So|Et|Mais|Or)\s|[\p{Lu} .’'-]{2,40}(?:\([^)]*\)\s)?[–—-]{1,2}\s)+", Options)]
    public static partial Regex Lead();

    /// <summary>The words up to where a clause, an apposition or the verb’s own words begin.</summary>
    [GeneratedRegex(
        @"^(?<name>.+?)(?=,|\s\(|\s(?:who|which|that|in|on|at|during|from|has|have|had|also|again|then|now|later|repeatedly|strongly|formally"
        + @"|qui|que|dont|dans|en|a|ont|avait|avaient|lui|leur)\b|\s*$)", Options)]
    public static partial Regex Subject();

    /// <summary>Before a verb: it is no verb, it is not asked, or the subject is the one who is asked.</summary>
    [GeneratedRegex(
        @"(?:\b(?:the|an?|its|their|his|her|this|that|of|in|two|three|no|not|never|to|was|were|is|are|be|been|being|if|whether|would)|n['’]t)\s?$",
        Options | RegexOptions.IgnoreCase)]
    public static partial Regex NotAsking();

    [GeneratedRegex(@"(?:\b(?:la|une|cette|sa|leur|les|des|de|est|sont|été|pas|jamais|si)|\b[ld]['’])\s?$", Options | RegexOptions.IgnoreCase)]
    public static partial Regex FrenchNotAsking();

    /// <summary>The speaker of a quotation.</summary>
    [GeneratedRegex(@"(?:^|[\s“«""'‘])(?:we|I|nous|je)(?:\s(?:also|therefore|now|still|have|do|avons|vous))?\s$", Options | RegexOptions.IgnoreCase)]
    public static partial Regex FirstPerson();

    [GeneratedRegex(@"^(?:he|she|they|it|we|i|you|il|elle|ils|elles|on|nous|je|vous|this|that|these|those|some|many|both|all|one|who|which|what|there)\b", Options | RegexOptions.IgnoreCase)]
    public static partial Regex Pronoun();
}
