using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Checks.Texts;

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
