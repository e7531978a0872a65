using System.Text.RegularExpressions;

namespace BriefingGen.Drafting.Articles;

/// <summary>How pages and papers say who wrote and published an article, and when. Applied to lines of bounded length.</summary>
internal static partial class MastheadPatterns
{
    private const string Name = @"\p{Lu}[\p{L}\p{M}.’'-]+(?: (?:de |du |van |von |der |den |al-|el-)?\p{Lu}[\p{L}\p{M}.’'-]*){1,3}";

    [GeneratedRegex("<meta\\b[^>]{1,1000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex MetaTag();

    [GeneratedRegex("\\b(?:property|name|itemprop)\\s*=\\s*[\"']?(?<name>[A-Za-z:._-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex MetaName();

    [GeneratedRegex("\\bcontent\\s*=\\s*(?:\"(?<text>[^\"]*)\"|'(?<text>[^']*)')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex MetaContent();

    /// <summary>A headline | The Paper</summary>
    [GeneratedRegex(@"<title\b[^>]{0,200}>[^<|]{1,300}\|\s*(?<site>[^<|]{2,80}?)\s*</title>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PageTitle();

    /// <summary>NORVANE, March 3, 2031 (Tidewire) -- · ELLOWICK (North Coast News) — · PORT-MARENDE, 2 septembre 2031 -</summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu} .’'-]{2,40}(?:,[^()–—]{3,40}?)?\s*(?:\((?<agency>[^()]{2,40})\))?\s*(?:–|—|--|-)\s", RegexOptions.CultureInvariant)]
    public static partial Regex Dateline();

    /// <summary>Press release of the Harbour Guild of Ellowick (HGE), 4 May 2031. · Bulletin du 19 mars 2031.</summary>
    [GeneratedRegex(
        @"^(?:Press release|News release|Media release|Statement|Bulletin|Communiqué de presse|Communiqué|Déclaration)\b(?:\s+[0-9]{1,4})?"
        + @"(?:\s+(?:of|by|from|de|du|des)\s+(?:(?:the|la|le|les)\s+|l['’])?(?<name>\p{Lu}[^,.;:]{2,78}))?[ ,]",
        RegexOptions.CultureInvariant)]
    public static partial Regex Release();

    /// <summary>By Runa Tell, 20 March 2031. · Par Élise Marrouin</summary>
    [GeneratedRegex("^(?:By|Par|Text by|Texte de) (?<name>" + Name + @")(?=[,.|]|\s*$| [–—-] )", RegexOptions.CultureInvariant)]
    public static partial Regex Byline();

    /// <summary>Source: Tidewire</summary>
    [GeneratedRegex(@"^Source\s?: ?(?<name>\p{Lu}[^.,;:]{1,60})\.?$", RegexOptions.CultureInvariant)]
    public static partial Regex Origin();

    /// <summary>Published on Sunday, 31 August 2014: what else a line with the day of publication has.</summary>
    [GeneratedRegex(@"^(?:Published|Posted|Date|Publié|Mis en ligne|Date de publication)\b(?: on| le)?\s?:?", RegexOptions.CultureInvariant)]
    public static partial Regex DayLabel();
}
