using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Articles;

/// <summary>
/// Reads who published an article and when: from the head of a saved page, else from a byline, a dateline, or a line such as
/// “Press release of the Harbour Guild, 4 May 2031”. A day without a year is not read, because the year would be a guess.
/// </summary>
internal static class MastheadReader
{
    private const int Head = 100_000;
    private const int LastParagraph = 6;
    private const int LongestLine = 300;
    private const int LongestRelease = 160;
    private const int LongestDay = 45;

    /// <summary>Room for “on” or “GMT”.</summary>
    private const int LettersBesideDay = 4;

    private const int LongestName = 80;

    private static readonly DateReader?[] Readers = [DateReader.For("en"), DateReader.For("fr")];

    /// <param name="file">The article as it was saved, HTML included.</param>
    public static Masthead Of(TextFile file, ArchivedSource source)
    {
        var found = source.Format == ArchiveFormat.Html
            ? OfPage(file.Content[..Math.Min(file.Content.Length, Head)])
            : Masthead.None;
        foreach (var paragraph in source.Paragraphs.Skip(1).Take(LastParagraph - 1))
            found = found.Or(OfLine(paragraph));
        return found;
    }

    private static Masthead OfPage(string head)
    {
        var masthead = Masthead.None;
        foreach (Match tag in MastheadPatterns.MetaTag().Matches(head))
        {
            if (MastheadPatterns.MetaName().Match(tag.Value) is not { Success: true } name
                || MastheadPatterns.MetaContent().Match(tag.Value) is not { Success: true } content)
                continue;
            var text = ArticleLine.Of(WebUtility.HtmlDecode(content.Groups["text"].Value));
            masthead = masthead.Or(name.Groups["name"].Value.ToLowerInvariant() switch
            {
                "og:site_name" or "publisher" or "dc.publisher" => new Masthead(NameIn(text), null, null, 0),
                "article:published_time" or "datepublished" or "date" or "dc.date" or "pubdate" or "publish-date" =>
                    new Masthead(null, DayOf(text), null, 0),
                "author" or "dc.creator" => new Masthead(null, null, NameIn(text), 0),
                _ => Masthead.None,
            });
        }

        var title = MastheadPatterns.PageTitle().Match(head);
        var site = title.Success ? NameIn(ArticleLine.Of(WebUtility.HtmlDecode(title.Groups["site"].Value))) : null;
        return masthead.Or(new Masthead(site, null, null, 0));
    }

    private static Masthead OfLine(Paragraph paragraph)
    {
        var line = ArticleLine.Of(paragraph.Span.Text[..Math.Min(paragraph.Span.Length, LongestLine)]).Trim('*', '_', ' ');
        if (MastheadPatterns.Dateline().Match(line) is { Success: true } dateline)
        {
            var agency = dateline.Groups["agency"];
            return new Masthead(agency.Success ? NameIn(agency.Value) : null, DayIn(dateline.Value, LongestLine), null, 0);
        }

        line = line[..SentenceBreaks.FirstLength(line)];
        if (MastheadPatterns.Release().Match(line) is { Success: true } release && DayIn(line, LongestRelease) is { } issued)
        {
            var publisher = release.Groups["name"] is { Success: true, Value: var name } ? NameIn(name) : null;
            return new Masthead(publisher, issued, null, paragraph.Number);
        }

        if (MastheadPatterns.Byline().Match(line) is { Success: true } byline)
            return new Masthead(null, DayIn(line[byline.Length..], LongestDay), byline.Groups["name"].Value, paragraph.Number);
        if (MastheadPatterns.Origin().Match(line) is { Success: true } origin)
            return new Masthead(NameIn(origin.Groups["name"].Value), null, null, paragraph.Number);
        return DayIn(line, LongestDay) is { } day && IsDayAlone(line)
            ? new Masthead(null, day, null, paragraph.Number)
            : Masthead.None;
    }

    private static bool IsDayAlone(string line) => Readers.Any(reader =>
    {
        var rest = line;
        foreach (var date in reader!.Read(line).Reverse())
            rest = rest.Remove(date.Start, date.Length);
        return MastheadPatterns.DayLabel().Replace(rest, "").Count(char.IsLetter) <= LettersBesideDay;
    });

    private static string? NameIn(string text) =>
        text.Length is > 1 and <= LongestName && char.IsUpper(text[0]) && !text.Contains("://", StringComparison.Ordinal)
            ? text
            : null;

    private static DateOnly? DayOf(string text) =>
        text.Length >= 10
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <returns>The one day in the text; null if it has none or several, or is longer than <paramref name="longest"/>.</returns>
    private static DateOnly? DayIn(string text, int longest)
    {
        if (text.Length > longest)
            return null;
        foreach (var reader in Readers)
        {
            var days = reader!.Read(text).Where(date => date.First.Date is not null).ToList();
            if (days is [{ Last: null, Otherwise: null, First.Date: { } day }])
                return day;
        }

        return null;
    }
}

/// <summary>Who published and wrote an article, and when. Values are null unless the article plainly says so.</summary>
/// <param name="Publisher">With its short name in brackets, if the article gives one.</param>
/// <param name="Paragraph">The number of the paragraph that says only this, counted from 1; 0 if there is none.</param>
internal sealed record Masthead(string? Publisher, DateOnly? Published, string? Author, int Paragraph)
{
    public static Masthead None { get; } = new(null, null, null, 0);

    /// <summary>This with the values that are missing taken from another.</summary>
    public Masthead Or(Masthead other) => new(
        Publisher ?? other.Publisher,
        Published ?? other.Published,
        Author ?? other.Author,
        Paragraph > 0 ? Paragraph : other.Paragraph);
}

/// <summary>Bylines, datelines and other credits of articles, for lines of bounded length.</summary>
internal static partial class MastheadPatterns
{
    private const string Name =
        @"\p{Lu}[\p{L}\p{M}.’'-]+(?: (?:de |du |van |von |der |den |al-|el-)?\p{Lu}[\p{L}\p{M}.’'-]*){1,3}";

    [GeneratedRegex("<meta\\b[^>]{1,1000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex MetaTag();

    [GeneratedRegex(
        "\\b(?:property|name|itemprop)\\s*=\\s*[\"']?(?<name>[A-Za-z:._-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex MetaName();

    [GeneratedRegex(
        "\\bcontent\\s*=\\s*(?:\"(?<text>[^\"]*)\"|'(?<text>[^']*)')",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex MetaContent();

    /// <summary>A headline | The Paper</summary>
    [GeneratedRegex(
        @"<title\b[^>]{0,200}>[^<|]{1,300}\|\s*(?<site>[^<|]{2,80}?)\s*</title>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PageTitle();

    /// <summary>NORVANE, March 3, 2031 (Tidewire) -- · ELLOWICK (North Coast News) — · PORT-MARENDE, 2 septembre 2031 -</summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu} .’'-]{2,40}(?:,[^()–—]{3,40}?)?\s*(?:\((?<agency>[^()]{2,40})\))?\s*(?:–|—|--|-)\s",
        RegexOptions.CultureInvariant)]
    public static partial Regex Dateline();

    /// <summary>Press release of the Harbour Guild of Ellowick (HGE), 4 May 2031. · Bulletin du 19 mars 2031.</summary>
    [GeneratedRegex(
        @"^(?:Press release|News release|Media release|Statement|Bulletin|Communiqué de presse|Communiqué|Déclaration)\b"
        + @"(?:\s+[0-9]{1,4})?"
        + @"(?:\s+(?:of|by|from|de|du|des)\s+(?:(?:the|la|le|les)\s+|l['’])?(?<name>\p{Lu}[^,.;:]{2,78}))?[ ,]",
        RegexOptions.CultureInvariant)]
    public static partial Regex Release();

    /// <summary>By Runa Tell, 20 March 2031. · Par Élise Marrouin</summary>
    [GeneratedRegex("^(?:By|Par|Text by|Texte de) (?<name>" + Name + @")(?=[,.|]|\s*$| [–—-] )", RegexOptions.CultureInvariant)]
    public static partial Regex Byline();

    /// <summary>Source: Tidewire</summary>
    [GeneratedRegex(@"^Source\s?: ?(?<name>\p{Lu}[^.,;:]{1,60})\.?$", RegexOptions.CultureInvariant)]
    public static partial Regex Origin();

    /// <summary>The label of a line with the day of publication: Published on Sunday, 31 August 2014.</summary>
    [GeneratedRegex(
        @"^(?:Published|Posted|Date|Publié|Mis en ligne|Date de publication)\b(?: on| le)?\s?:?", RegexOptions.CultureInvariant)]
    public static partial Regex DayLabel();
}
