using System.Text.RegularExpressions;
using BriefingGen.Evidence.Tests.Checks.Quotes;
using BriefingGen.Testing;

namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>A fictional article and the passages of it that say something which can be got wrong.</summary>
internal sealed partial record FactArticle(string Name, string Archive, string Language)
{
    private static readonly string[] Samples = ["fictional-cableway-fr.txt", "fictional-ferry-company.md", "fictional-ferry-guild.txt", "fictional-quay-flood.txt"];

    public static IReadOnlyList<FactArticle> All { get; } =
    [
        .. QuotationArticle.All.Select(article => new FactArticle(
            article.Name, article.Archive, article.Yaml.Contains("language: fr", StringComparison.Ordinal) ? "fr" : "en")),
        .. Samples.Select(name => new FactArticle(
            Path.GetFileNameWithoutExtension(name),
            File.ReadAllText(Path.Combine(SourceTree.Root, "seeds", name)),
            name.Contains("-fr", StringComparison.Ordinal) ? "fr" : "en")),
    ];

    /// <summary>Sentences, cut at quotation marks too, that stand in the article once.</summary>
    public IEnumerable<string> Passages()
    {
        var article = Space().Replace(Archive, " ");
        foreach (var piece in Archive.Split("\n\n").SelectMany(paragraph => Ends().Split(Space().Replace(paragraph, " "))))
        {
            var text = piece.Trim(' ', ',', ':', ';', '-', '–', '—', '#', '*', '.', '(', ')');
            if (text.Length is < 20 or > 260 || !(text.Any(char.IsAsciiDigit) || Weighty().IsMatch(text) || text[1..].Any(char.IsUpper)))
                continue;
            if (text.Contains('*', StringComparison.Ordinal) || text.Contains('[', StringComparison.Ordinal)
                || text.Contains("http", StringComparison.Ordinal))
                continue;
            if (article.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at
                && article.IndexOf(text, at + 1, StringComparison.Ordinal) < 0)
                yield return text;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("""(?<=[\p{Ll}\d)]{2})(?<!Jan|Sept|Oct|Feb|Mr|Mrs|Ms|Dr|Col)[.!?](?=\s|$)|[“”"«»‘]|(?<=\W)'|'(?=\W)|’(?=[\s,.])""")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois|quatre|onze|half)\b")]
    private static partial Regex Weighty();
}
