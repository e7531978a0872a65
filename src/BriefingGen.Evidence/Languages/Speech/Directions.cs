using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>
/// Words for the direction of a change, in pairs of opposites. A text that shows the figure of the source with the opposite word
/// has all digits right and is wrong.
/// </summary>
internal sealed class Directions
{
    private static readonly Directions English = new(
        new Pair(
            """
            rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb climbs
            climbed climbing soar soars soared soaring jump jumps jumped surge surges surged surging up higher
            """,
            """
            fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines
            declined declining shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging slump slumps slumped slide
            slides slid sank down lower
            """),
        new Pair("gain gains gained gaining profit profits surplus", "loss losses lose loses lost losing deficit deficits"),
        new Pair("win wins won winning victory victories", "lose loses lost losing defeat defeats defeated"),
        new Pair("above", "below"),
        new Pair("more", "fewer less"),
        new Pair(
            "raise raises raised raising",
            "lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing"));

    private static readonly Directions French = new(
        new Pair(
            """
            augmente augmentent augmenté augmentée augmentés augmentées augmentait augmentation augmentations hausse hausses monte
            montent monté montée montés montées grimpe grimpent grimpé bondi progresse progressent progressé progression
            croissance crû accru accrue
            """,
            """
            baisse baissent baissé baissée baissés baissées baisses baissait diminue diminuent diminué diminuée diminués diminuées
            diminution diminutions recule reculent reculé reculs chute chutent chuté chutes tombe tombent tombé tombée tombés
            tombées régresse régressé réduit réduite réduction
            """),
        new Pair(
            "gain gains gagne gagnent gagné gagnés bénéfice bénéfices excédent",
            "perte pertes perd perdent perdu perdus déficit"),
        new Pair("dessus", "dessous"));

    /// <summary>Verbs that take “up” and “down” with another meaning: “broke down”, “set up”.</summary>
    private static readonly WordSet Phrasal = new(
        """
        break breaks broke broken breaking shut shuts put puts set sets cut cuts take takes took taken come comes came back lay laid
        stand stood
        """);

    private readonly Pair[] _pairs;
    private readonly WordSet _all;

    private Directions(params Pair[] pairs)
    {
        _pairs = pairs;
        _all = new WordSet([.. pairs.Select(pair => pair.Words)]);
    }

    /// <returns>Null for a language that is not read.</returns>
    public static Directions? For(string language) => language.Split('-')[0] switch
    {
        "en" => English,
        "fr" => French,
        _ => null,
    };

    /// <summary>Whether there is any such word; most sentences have none.</summary>
    public bool AreIn(string[] words) => Array.Exists(words, _all.ContainsWord);

    /// <summary>A word of the shown sentence and its opposite in that of the source, if each sentence has only one of the
    /// two.</summary>
    public (string Shown, string Source)? Opposed(string[] shown, string[] source)
    {
        foreach (var pair in _pairs)
        {
            var (here, there) = (pair.In(shown), pair.In(source));
            if ((here, there) is (({ } up, null), (null, { } down)))
                return (up, down);
            if ((here, there) is ((null, { } fall), ({ } rise, null)))
                return (fall, rise);
        }

        return null;
    }

    private sealed class Pair(string up, string down)
    {
        private readonly WordSet _up = new(up);
        private readonly WordSet _down = new(down);

        public string Words => $"{up} {down}";

        public (string? Up, string? Down) In(string[] words)
        {
            string? up = null, down = null;
            for (var i = 0; i < words.Length; i++)
            {
                if (IsAdverb(words[i]) && !IsMeasured(words, i))
                    continue;
                if (_up.ContainsWord(words[i]))
                    up ??= words[i];
                if (_down.ContainsWord(words[i]))
                    down ??= words[i];
            }

            return (up, down);
        }

        private static bool IsAdverb(string word) => word is "up" or "down";

        /// <summary>“up 4 per cent”, “down by 12”, “4 per cent up”; but not “up to 12”, “broke down”.</summary>
        private static bool IsMeasured(string[] words, int at) =>
            !(at > 0 && Phrasal.ContainsWord(words[at - 1]))
            && ((at + 1 < words.Length && (words[at + 1] is "by" or "from" || char.IsAsciiDigit(words[at + 1][0])))
            || (at > 0 && at + 1 == words.Length && words[at - 1] is "cent" or "percent" or "points"));
    }
}
