using System.Text.RegularExpressions;

namespace BriefingGen.Drafting.Speakers;

/// <summary>How English and French papers say who spoke, right before or right behind the words.</summary>
internal static partial class SayingPatterns
{
    private const string Name =
        @"(?<the>[Tt]he\s+|[Ll]['’]|[Ll][ae]\s+)?(?<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Mme|M)\b\.?\s+)?\p{Lu}[\p{L}\p{M}’'-]*"
        + @"(?:\s+(?:(?:de|du|van|von|der|den|bin|ibn|al|el|da|di|dos)\s+){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){0,5})";

    private const string Verb =
        @"(?:said|says|told|added|adds|wrote|writes|asked|warned|explained|argued|stated|declared|insisted|recalled|noted"
        + @"|dit|déclare|affirme|explique|ajoute|précise|estime|a dit|a déclaré|a affirmé|a expliqué|a ajouté)";

    /// <summary>“…,” said Ivo Sarrick</summary>
    [GeneratedRegex(@"^[\s,–—-]*" + Verb + @"\s+" + Name, RegexOptions.CultureInvariant)]
    public static partial Regex VerbThenName();

    /// <summary>“…,” Mr Sarrick told the meeting · “…,” Oda Brennick, the harbour master, said</summary>
    [GeneratedRegex(@"^[\s,–—-]*" + Name + @"(?:\s*,[^,.!?]{1,80},)?\s+" + Verb + @"\b", RegexOptions.CultureInvariant)]
    public static partial Regex NameThenVerb();

    /// <summary>“…,” according to the order</summary>
    [GeneratedRegex(@"^[\s,–—-]*(?:according to|selon|d['’]après)\s+" + Name, RegexOptions.CultureInvariant)]
    public static partial Regex AccordingToName();

    /// <summary>A name, a word of saying behind it, and only what belongs to the saying before the quotation.</summary>
    [GeneratedRegex(
        @"^(?<before>.*?)" + Name + @"(?<capacity>[^:]*?)\s" + Verb + @"(?<hearer>[^:]*):\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    public static partial Regex Introduction();

    /// <summary>According to Ivo Sarrick, “…”</summary>
    [GeneratedRegex(@"^(?:According to|Selon|D['’]après)\s+" + Name + @"\s*[,:]\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex AccordingToNameBefore();

    [GeneratedRegex(Name, RegexOptions.CultureInvariant)]
    public static partial Regex AnyName();
}
