using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>Every liberty that an editor has, taken with every quotation of an article.</summary>
internal sealed class CleanCases(QuotationArticle article)
{
    private static readonly HashSet<string> Pronouns = new(
        ["he", "she", "they", "it", "we", "him", "them", "It", "They", "He", "She", "il", "elle", "ils", "nous"], StringComparer.Ordinal);

    private readonly WeightyWords _weighty = WeightyWords.For(article.Yaml.Contains("language: fr", StringComparison.Ordinal)
        ? "fr" : "en");

    public IEnumerable<QuotationCase> All() => article.Locate().Brief.Brief.Quotes.SelectMany(Of);

    private IEnumerable<QuotationCase> Of(Quote quote)
    {
        var text = quote.Text.Value;
        var words = new QuotationWords(text);
        yield return Clean("as it stands", text);
        yield return Clean("straight quotes", Straight(text));
        yield return Clean("curly quotes", text.Replace('\'', '’'));
        yield return Clean("other dashes", text.Replace('–', '—').Replace(" - ", " – ", StringComparison.Ordinal));
        yield return Clean("ligatures", text.Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal));
        yield return Clean("line breaks", text.Replace(' ', '\n'));
        yield return Clean("fixed spaces", text.Replace(' ', '\u00A0'));
        yield return Clean("two spaces", text.Replace(" ", "  ", StringComparison.Ordinal));
        yield return Clean("a comma before the closing mark", text.TrimEnd('.') + ",");
        yield return Clean("outer quotation marks", $"“{text}”");
        yield return Clean("composed otherwise", text.Replace("é", "e\u0301", StringComparison.Ordinal).Replace("è", "e\u0300", StringComparison.Ordinal));
        yield return Clean("no full stop", text.TrimEnd('.'));
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsWord(i))
                continue;
            yield return Clean("[sic]", words.WithToken(i, token => Sic(token)));
            if (words[i].Length > 4)
                yield return Clean("a soft hyphen", words.With(i, words[i][..2] + "\u00AD" + words[i][2..]));
            if (Pronouns.Contains(words[i]))
                yield return Clean("[Name] for a pronoun", words.With(i, "[Orla Holt]"));
            if (i > 0)
                yield return Clean("[word] put in", words.WithBefore(i, "[here]"));
            if (i > 0 && i + 1 < words.Count && char.IsLetter(words[i][0]))
                yield return Clean("[T]he", Recased(words, i));
            if (i > 0 && i < words.Count - 1)
                yield return Clean("an extract", words.Range(i, words.Count));
            if (i > 1)
                yield return Clean("an extract", words.Range(0, i));
            for (var end = i + 1; end < Math.Min(i + 4, words.Count - 1); end++)
                if (i > 0 && _weighty.In(words.Range(i, end)) is null)
                    yield return Clean("[…]", $"{words.Range(0, i)} […] {words.Range(end, words.Count)}");
        }

        QuotationCase Clean(string kind, string typed) => new(kind, quote.Speaker[0].Written.Value, typed, Expectation.Clean);
    }

    private static string Straight(string text) => text.Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace('‘', '\'');

    private static string Recased(QuotationWords words, int from)
    {
        var rest = words.Range(from, words.Count);
        var start = rest.IndexOf(words[from], StringComparison.Ordinal);
        var other = char.IsUpper(rest[start]) ? char.ToLowerInvariant(rest[start]) : char.ToUpperInvariant(rest[start]);
        return words[from].Length < 2 || TextFile.CodePoints(words[from]) < 2 ? rest : $"[{other}]{rest[(start + 1)..]}";
    }

    /// <summary>Behind the word, before its punctuation.</summary>
    private static string Sic(string token)
    {
        var end = token.Length;
        while (end > 0 && !char.IsLetterOrDigit(token[end - 1]))
            end--;
        return token[..end] + " [sic]" + token[end..];
    }
}
