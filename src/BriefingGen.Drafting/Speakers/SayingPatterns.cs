using System.Text.RegularExpressions;

namespace BriefingGen.Drafting.Speakers;

/// <summary>How English and French papers say who spoke, right before or right behind the words. Applied to single sentences of
/// bounded length.</summary>
internal static partial class SayingPatterns
{
    private const string Word = @"(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)";

    /// <summary>Taken whole or not at all.</summary>
    private const string Name =
        @"(?<!\p{L})(?>(?<the>[Tt]he\s+|[Ll]['’]|[Ll][ae]\s+)?(?<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Mme|M)\b\.?\s+)?" + Word
        + @"(?:\s+(?:(?:de|du|van|von|der|den|bin|ibn|al|el|da|di|dos)\s+){0,2}" + Word + "){0,5}))";

    private const string Verb =
        @"\b(?:said|says|told|added|adds|wrote|writes|asked|warned|explained|argued|stated|declared|insisted|recalled|noted"
        + @"|dit|déclare|affirme|explique|ajoute|précise|estime|a dit|a déclaré|a affirmé|a expliqué|a ajouté)\b";

    /// <summary>“…,” said Ivo Sarrick, the secretary: what goes on in another way than behind a name may belong to a longer one.</summary>
    [GeneratedRegex(
        @"^[\s,–—-]*" + Verb + @"\s+" + Name
        + @"(?=\s*(?:[,.;:!?(]|$)|\s+(?:in|on|at|of|from|when|as|after|before|who|during|late|last|à|de|en|au|qui)\b)",
        RegexOptions.CultureInvariant)]
    public static partial Regex VerbThenName();

    /// <summary>“…,” Mr Sarrick told the meeting · “…,” Oda Brennick, the harbour master, said</summary>
    [GeneratedRegex(@"^[\s,–—-]*" + Name + @"(?:\s*,[^,.!?]{1,80},)?\s+" + Verb, RegexOptions.CultureInvariant)]
    public static partial Regex NameThenVerb();

    /// <summary>“…,” according to the Harbour Trust.</summary>
    [GeneratedRegex(@"^[\s,–—-]*(?:according to|selon|d['’]après)\s+" + Name + @"(?=\s*(?:[,.;:!?(]|$))", RegexOptions.CultureInvariant)]
    public static partial Regex AccordingToName();

    /// <summary>Ms Ostrick of Vessarine Ferries said on Monday: “…”</summary>
    [GeneratedRegex(@"^(?<before>[^:]*?)" + Name + "(?<capacity>[^:]*?)" + Verb + @"(?<hearer>[^:]*):\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex Introduction();

    /// <summary>Board director Anselm Roke said, “…”: a name right before the word of saying.</summary>
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
