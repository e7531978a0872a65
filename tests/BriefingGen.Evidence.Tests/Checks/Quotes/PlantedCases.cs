using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>
/// Every error of the list, put into every quotation of an article at every place where it can stand; enumerated, so that two
/// runs
/// are the same. A case whose words, as typed, are in the source in a row is no error and is left out: <see cref="IsInSource"/>.
/// Nor is a quotation changed whose source has brackets of its own: a word changed in them reads as an edit that the editor
/// marked.
/// </summary>
internal sealed class PlantedCases(QuotationArticle article, IReadOnlyList<QuotationArticle> others)
{
    private static readonly string[] English = ["harbour", "slowly", "seventy", "paper", "old"];
    private static readonly string[] French = ["port", "lentement", "septante", "papier", "vieux"];

    private static readonly Dictionary<string, string> Modals = new(StringComparer.Ordinal)
    {
        ["may"] = "will",
        ["might"] = "could",
        ["must"] = "may",
        ["can"] = "must",
        ["could"] = "can",
        ["will"] = "would",
        ["would"] = "will",
        ["should"] = "must",
        ["cannot"] = "can",
        ["peut"] = "doit",
        ["devraient"] = "pourraient",
        ["faut"] = "faudrait",
        ["pourra"] = "devra",
    };

    private static readonly Dictionary<string, string> Numbers = new(StringComparer.Ordinal)
    {
        ["two"] = "three",
        ["three"] = "two",
        ["four"] = "five",
        ["six"] = "seven",
        ["seven"] = "nine",
        ["nine"] = "ten",
        ["eleven"] = "twelve",
        ["nineteen"] = "twenty",
        ["twice"] = "once",
        ["half"] = "a third",
        ["first"] = "second",
        ["one"] = "none",
        ["millions"] = "milliards",
        ["million"] = "billion",
        ["Two"] = "Three",
        ["deux"] = "trois",
        ["Deux"] = "Trois",
        ["trois"] = "deux",
        ["dix-huit"] = "dix-sept",
        ["moitié"] = "plupart",
        ["premier"] = "second",
    };

    private static readonly Dictionary<string, string> Dates = new(StringComparer.Ordinal)
    {
        ["March"] = "May",
        ["July"] = "June",
        ["September"] = "October",
        ["January"] = "July",
        ["October"] = "November",
        ["May"] = "March",
        ["Tuesday"] = "Thursday",
        ["winter"] = "summer",
        ["summer"] = "winter",
        ["week"] = "month",
        ["juillet"] = "juin",
        ["septembre"] = "octobre",
        ["mars"] = "mai",
        ["semaine"] = "journée",
    };

    private readonly bool _isFrench = article.Yaml.Contains("language: fr", StringComparison.Ordinal);
    private readonly string _folded = WithoutMarks(article.Archive);
    private readonly Located _located = article.Locate();

    public IEnumerable<QuotationCase> All()
    {
        var quotes = _located.Brief.Brief.Quotes;
        foreach (var quote in quotes)
        {
            foreach (var planted in Words(quote).Where(planted => !quote.Text.Value.Contains('[', StringComparison.Ordinal)
                && !IsInSource(planted.Text)))
                yield return planted;
            foreach (var planted in Joined(quote, quotes).Concat(Beyond(quote)))
                yield return planted;
            foreach (var actor in OtherSpeakers(quote))
                yield return Of(quote, "another speaker", quote.Text.Value, Expectation.Told) with { Speaker = actor.Id.Value };
        }

        foreach (var other in others.SelectMany(other => other.Locate().Brief.Brief.Quotes.Take(2)).Where(other =>
            !IsInSource(other.Text.Value)))
            yield return Of(quotes[0], "another article's words", other.Text.Value, Expectation.Altered);
    }

    /// <summary>The words stand in the source in a row: then nothing was planted.</summary>
    private bool IsInSource(string text)
    {
        var folded = WithoutMarks(text).TrimEnd('.', ',', ' ');
        for (var at = _folded.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = _folded.IndexOf(folded, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetterOrDigit(_folded[at - 1])) && (at + folded.Length == _folded.Length
                || !char.IsLetterOrDigit(_folded[at + folded.Length])))
                return true;
        return false;
    }

    private static string WithoutMarks(string text) =>
        TypographyFold.Fold(text.Replace('“', ' ').Replace('”', ' ').Replace('"', ' ')).Value;

    private IEnumerable<QuotationCase> Words(Quote quote)
    {
        var words = new QuotationWords(quote.Text.Value);
        var strange = _isFrench ? French : English;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsWord(i))
                continue;
            var word = words[i];
            var last = i == words.Count - 1 ? ", the last" : "";
            yield return Altered($"a word changed{last}", words.With(i, strange[i % strange.Length]));
            yield return Altered($"a word dropped{last}", words.Without(i));
            yield return Altered($"a word added{last}", words.WithBefore(i, strange[(i + 2) % strange.Length]));
            yield return Altered("the case of a word changed", words.With(i, OtherCase(word)));
            yield return Altered("a plural changed", words.With(i, word.EndsWith('s') ? word[..^1] : word + "s"));
            yield return Altered("“not” added", words.WithBefore(i, _isFrench ? "pas" : "not"));
            yield return Altered("“not” added in brackets", words.WithBefore(i, _isFrench ? "[pas]" : "[not]"));
            yield return Altered("a modal added in brackets", words.WithBefore(i, _isFrench ? "[doit]" : "[must]"));
            yield return Altered("a figure added in brackets", words.WithBefore(i, "[12]"));
            if (i + 1 < words.Count && words.IsWord(i + 1) && word != words[i + 1])
                yield return Altered("two words swapped", words.Swapped(i));
            var weight = WeightyWords.For(_isFrench ? "fr" : "en").KindOf(TypographyFold.Fold(word).Value);
            if (weight == WeightKind.Negation)
            {
                yield return Altered("a negation dropped", words.Without(i));
                yield return Altered("a negation put in brackets", words.WithToken(i, token => $"[{token}]"));
                yield return Altered("a negation replaced in brackets", words.With(i, _isFrench ? "[bien]" : "[indeed]"));
            }

            if (weight == WeightKind.Modal)
            {
                yield return Altered("a modal dropped", words.Without(i));
                yield return Altered("a modal replaced in brackets", words.With(i, "[did]"));
            }

            if (weight is { } && i > 0 && i + 1 < words.Count)
                yield return Of(quote, "[…] over a negation, modal or figure", words.With(i, "[…]"), Expectation.Told);
            if (Modals.TryGetValue(word, out var modal))
                yield return Altered("a modal changed", words.With(i, modal));
            if (Numbers.TryGetValue(word, out var number))
                yield return Altered("a number word or magnitude changed", words.With(i, number));
            if (Dates.TryGetValue(word, out var date))
                yield return Altered("a date changed", words.With(i, date));
            if (char.IsUpper(word[0]) && i > 0)
                yield return Altered("a name changed", words.With(i, "Zandermeer"));
            for (var digit = 0; digit < word.Length; digit++)
                if (char.IsAsciiDigit(word[digit]))
                    yield return Altered("a digit changed", words.With(i, $"{word[..digit]}{(word[digit] - '0' + 1) % 10}{word[(digit + 1)..]}"));
        }

        QuotationCase Altered(string kind, string text) => Of(quote, kind, text, Expectation.Altered);
    }

    /// <summary>Pieces of this quotation and of others.</summary>
    private IEnumerable<QuotationCase> Joined(Quote quote, IReadOnlyList<Quote> quotes)
    {
        var words = new QuotationWords(quote.Text.Value);
        var half = words.Count / 2;
        if (words.Count >= 6)
        {
            var backwards = $"{words.Range(half, words.Count)} […] {words.Range(0, half)}";
            yield return Of(quote, "[…] out of order", backwards, Expectation.Altered);
        }

        foreach (var other in quotes.Where(other => other != quote))
        {
            var others = new QuotationWords(other.Text.Value);
            var (first, second) = (words.Range(0, Math.Max(half, 1)), others.Range(others.Count / 2, others.Count));
            if (!IsInSource($"{first} {second}"))
                yield return Of(quote, "two passages spliced", $"{first} {second}", Expectation.Altered);
            var (from, to) = (_located.Results.QuoteOf(quote).Quotation.Passage!.Span, _located.Results.QuoteOf(other).Quotation.Passage!.Span);
            if (to.Start - from.End > BriefingGen.Evidence.Locating.AllowedGap.MostLeftOut)
                yield return Of(quote, "[…] too far apart", $"{quote.Text.Value} […] {other.Text.Value}", Expectation.Altered);
            else if (to.Start > from.End && other.Speaker[0].Written.Value != quote.Speaker[0].Written.Value)
                yield return Of(quote, "[…] over another speaker", $"{quote.Text.Value} […] {other.Text.Value}", Expectation.Told);
        }
    }

    /// <summary>The quotation and what follows it in the source, outside the marks.</summary>
    private IEnumerable<QuotationCase> Beyond(Quote quote)
    {
        var passage = _located.Results.QuoteOf(quote).Quotation.Passage!;
        if (passage.Source.QuotedAround(passage.Stretches[^1]) is not { } quoted)
            yield break;
        var content = passage.Source.File.Content;
        var rest = content[quoted.Inner.End..];
        for (var length = 8; length <= 40; length += 8)
        {
            var words = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(length / 4 + 1);
            var text = content[passage.Span.Start..quoted.Inner.End] + rest[..(rest.Length - rest.TrimStart().Length)] + string.Join(' ', words);
            if (HasNarration(passage.Source, quoted.Inner.End, quoted.Inner.End + text.Length - (quoted.Inner.End - passage.Span.Start)))
                yield return Of(quote, "on past the closing mark", text.Replace('\n', ' '), Expectation.Told);
        }
    }

    /// <summary>Some letters stand outside quotation marks: where one quotation follows another, all is somebody's
    /// words.</summary>
    private static bool HasNarration(ArchivedSource source, int from, int to)
    {
        for (var i = from; i < Math.Min(to, source.File.Content.Length); i++)
            if (char.IsLetterOrDigit(source.File.Content[i]) && source.QuotedAround(source.File.Span(i, 1)) is null)
                return true;
        return false;
    }

    /// <summary>Actors whom the source does not have as speaking these words.</summary>
    private IEnumerable<Actor> OtherSpeakers(Quote quote) =>
        _located.Brief.Brief.Actors.Where(actor => quote.Speaker.OfType<ActorVoice>().All(voice => voice.Actor != actor)
            && !quote.Speaker.OfType<PublisherVoice>().Any());

    private static string OtherCase(string word) => (char.IsUpper(word[0]) ? char.ToLowerInvariant(word[0])
        : char.ToUpperInvariant(word[0]))
        .ToString(CultureInfo.InvariantCulture) + word[1..];

    private static QuotationCase Of(Quote quote, string kind, string text, Expectation expected) =>
        new(kind, quote.Speaker[0].Written.Value, text, expected);
}
