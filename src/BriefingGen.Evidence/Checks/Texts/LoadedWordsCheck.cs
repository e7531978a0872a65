using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>A word that takes a side, outside quotation marks, is the narrator's own.</summary>
internal sealed class LoadedWordsCheck(LoadedWords? words, TextSources sources, CheckFindings findings)
{
    public void Check(PrintedStretch stretch)
    {
        if (words is null)
            return;
        var loaded = words.Find(stretch.Words.Value);
        if (loaded.Count == 0)
            return;
        var quoted = QuotationMarks.Find([new Paragraph(1, new TextFile("", stretch.Words.Value, ReadOnlyMemory<byte>.Empty).Whole)]);
        foreach (var (start, length) in loaded)
        {
            if (quoted.Any(found => found.Inner.Start <= start && start + length <= found.Inner.End))
                continue;
            var shown = new TextMention(stretch, start, length);
            findings.Add(stretch.Owner, LoadedWordRule.Of(shown, InSource(stretch, shown.Words)));
        }
    }

    private FoundPlace? InSource(PrintedStretch stretch, string word)
    {
        foreach (var passage in sources.PassagesOf(stretch))
            foreach (var part in passage.Stretches)
                if (IndexOf(part.Text, word) is >= 0 and var at)
                    return new FoundPlace(passage.Source, passage.Source.File.Span(part.Start + at, word.Length));
        return null;
    }

    /// <summary>Whatever its case. The runtime’s own search goes letter by letter where there is no ICU.</summary>
    private static int IndexOf(ReadOnlySpan<char> text, string word)
    {
        if (!char.IsAscii(word[0]))
            return text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        // The capitals of ſ and ı are S and I.
        ReadOnlySpan<char> firsts = [char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]), 'ſ', 'ı'];
        for (var at = 0; text[at..].IndexOfAny(firsts) is >= 0 and var next; at++)
        {
            at += next;
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return at;
        }

        return -1;
    }
}

internal static class LoadedWordRule
{
    public static readonly Rule Rule = new(
        "loaded-word",
        Severity.Warning,
        Waivable: true,
        "a word that takes a side stands in the narrator’s own voice",
        """
        “Martyrs”, “heroes”, “regime”, “massacre” are words of one party. Outside quotation marks they become the briefing's own. Say it
        in plain words, or put the source's word between quotation marks and say whose it is.
        """);

    /// <param name="place">Where the passages cited have the word.</param>
    public static Diagnostic Of(TextMention shown, FoundPlace? place) =>
        new(Rule, place is null ? $"“{shown.Words}” takes a side" : $"“{shown.Words}” is the source’s word", shown.Label)
        {
            Related = place is null ? [] : [place.Label],
            Help = ["say it in plain words, or put the word in quotation marks with its owner"],
        };
}

/// <summary>Words that take a side: a narrator who uses them speaks for one party. Closed lists, in all their forms; what takes a side
/// only sometimes (“attack”, “killing”) is not in them.</summary>
internal sealed class LoadedWords
{
    private static readonly LoadedWords English = new(
        """
        martyr martyrs martyred martyrdom hero heroes heroine heroines heroic heroism freedom-fighter freedom-fighters regime regimes
        terrorist terrorists terrorism thug thugs butchered slaughter slaughtered slaughtering massacre massacres
        massacred barbaric barbarous brutal brutally brutality savage savagely heinous atrocious evil wicked vicious viciously
        cowardly shameful disgraceful despicable treacherous traitor traitors puppet puppets stooge stooges lackey lackeys henchman
        henchmen mercenary mercenaries unblemished innocent innocents so-called regrettably unfortunately notorious infamous
        bloodthirsty fanatic fanatics fanatical extremist extremists hordes liar liars cronies warmonger warmongers genocidal
        ruthless ruthlessly callous callously sinister glorious gloriously hostage hostages
        """);

    private static readonly LoadedWords French = new(
        """
        martyr martyrs martyre héros héroïne héroïnes héroïque héroïques régime terroriste terroristes terrorisme voyou voyous
        massacre massacres massacré massacrés massacrée massacrées barbare barbares barbarie brutal brutale brutaux
        brutalement sauvagement odieux odieuse ignoble ignobles atroce atroces honteux honteuse traître traîtres
        fantoche fantoches sbire sbires mercenaire mercenaires innocent innocents innocente innocentes
        soi-disant prétendument malheureusement fanatique fanatiques extrémiste extrémistes sanguinaire sanguinaires impitoyable
        impitoyables sinistre glorieux glorieuse otage otages
        """);

    private const int Longest = 24;

    private readonly WordList _words;

    private LoadedWords(string words) => _words = WordList.Of(words);

    /// <returns>None for a language without a list.</returns>
    public static LoadedWords? For(string language) => language.Split('-')[0] switch
    {
        "en" => English,
        "fr" => French,
        _ => null,
    };

    /// <summary>Start and length of each; a word with a capital inside a sentence is part of a name.</summary>
    public List<(int Start, int Length)> Find(string text)
    {
        List<(int, int)> found = [];
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
                end++;
            var opens = at == 0 || text[at - 1] is '“' or '«' || (at > 1 && text[at - 1] == ' ' && text[at - 2] is '.' or '!' or '?');
            if ((char.IsLower(text[at]) || opens) && IsLoaded(text.AsSpan(at..end)))
                found.Add((at, end - at));
            at = end;
        }

        return found;
    }

    private bool IsLoaded(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        return word.ToLowerInvariant(lower) is > 0 and var length && _words.IndexOf(lower[..length]) >= 0;
    }
}
