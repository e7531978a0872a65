using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Testing;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>The links to the web, as they stand in the PDF, lead a browser to the words that are cited.</summary>
public sealed class TextFragmentTests
{
    [BrowserFact]
    public void A_browser_goes_to_the_words_cited()
    {
        string[] cited =
        [
            "the ferry, on its last run, touched the pier",
            "well-known crew - all 11 of them - stayed",
            "100% sure & “quite certain” #1 + more",
            "Élise d’Arcy à l’hôtel de ville",
            "a passage that goes on for rather more than eight words, so that only its first and its last words are named",
            "words with <em>some of them</em> in <a href=\"/\">another element</a> here",
            "of the Harbour Board (HBQ)",
            "ends with a hyphen-",
            "سلام و صلح",
        ];
        using var browser = new Browser();
        using var folder = new TemporaryFolder();
        var yaml = "title: A page\nissued: 2031-01-09\nsources:\n";
        var facts = "facts:\n";
        for (var i = 0; i < cited.Length; i++)
        {
            string[] paragraphs = ["A headline", "A first paragraph of the article.", $"Somebody said that {Html(cited[i])}, and no more.", "The end."];
            browser.Add($"page-{i}.html", paragraphs);
            folder.Write($"page-{i}.html", $"<html><body>{string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>"))}</body></html>");
            yaml += $"  s{i}: {{archive: page-{i}.html, publisher: a page, url: \"{browser.Root}page-{i}.html\"}}\n";
            facts += $"  - {{label: Said, value: a thing, evidence: {{source: s{i}, exact: '{Text(cited[i])}'}}}}\n";
        }

        var links = Links(folder.Write("brief.yaml", yaml + facts), folder);

        Assert.Equal(cited.Length, links.Count);
        Assert.All(links, link => Assert.Equal((link, 2), (link, Browser.FirstSeen(link))));
        // And it does not go there by itself.
        Assert.Equal(0, Browser.FirstSeen(browser.Root + "page-0.html"));
        Assert.Equal(0, Browser.FirstSeen(browser.Root + "page-0.html#:~:text=other%20words"));
    }

    private static string Html(string cited) => cited.Contains('<', StringComparison.Ordinal) ? cited : System.Net.WebUtility.HtmlEncode(cited);

    private static string Text(string cited) => System.Text.RegularExpressions.Regex.Replace(cited, "<[^>]*>", "");

    private static List<string> Links(string brief, TemporaryFolder folder)
    {
        using var pdf = ReadPdf.Open(File.ReadAllBytes(BuiltBrief.Of(brief, folder.Path).Pdf));
        return [.. pdf.Objects.Select(one => one.Value).OfType<DictionaryToken>()
            .Select(annotation => pdf.TryGet<DictionaryToken>(annotation, "A", out var action) ? pdf.TextOf(action, "URI") : null)
            .OfType<string>().Where(address => address.Contains(":~:text=", StringComparison.Ordinal))];
    }
}
