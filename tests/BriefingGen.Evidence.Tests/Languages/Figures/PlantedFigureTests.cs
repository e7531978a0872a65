using System.Globalization;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

public class PlantedFigureTests
{
    [Fact]
    public void Errors_that_were_planted_are_found_and_clean_rewritings_stand()
    {
        var cases = FigureCases.All().ToList();
        var missed = cases.Where(planted => !planted.IsClean && Stands(planted)).ToList();
        var alarms = cases.Where(clean => clean.IsClean && !Stands(clean)).ToList();
        var clean = cases.Count(figure => figure.IsClean);

        Assert.True(cases.Count >= 2000, $"{cases.Count}");
        Assert.True(missed.Count * 100 <= cases.Count - clean, $"missed {missed.Count} of {cases.Count - clean}:\n{List(missed)}");
        Assert.True(alarms.Count * 500 <= clean, $"raised {alarms.Count} of {clean}:\n{List(alarms)}");
    }

    /// <summary>As a brief is checked: every figure of the shown text that has to stand does.</summary>
    private static bool Stands(FigureCase figure)
    {
        var reader = FigureReader.For(figure.Language)!;
        var source = reader.Read(figure.Source);
        return reader.Read(figure.Shown).All(mention => !mention.MustStand || FigureComparison.Compare(mention, source).Stands);
    }

    private static string List(List<FigureCase> cases) =>
        string.Join('\n', cases.Take(40).Select(figure => $"  {figure.Kind}: “{figure.Shown}” for “{figure.Source}”"));
}

/// <param name="Kind">What was planted, or which rewriting is clean.</param>
/// <param name="Source">A sentence of a source.</param>
/// <param name="Shown">The figure as a brief shows it.</param>
internal sealed record FigureCase(string Language, string Kind, bool IsClean, string Source, string Shown);

/// <summary>
/// Fictional sentences with one figure each, the same figure in other clothes (clean) and with one thing changed (planted).
/// </summary>
internal sealed class FigureCases(Wording wording, long seed)
{
    private readonly Draw _draw = new(seed);
    private readonly List<FigureCase> _cases = [];

    public static IEnumerable<FigureCase> All() =>
        new[] { "en", "fr" }.SelectMany((language, i) => new FigureCases(new Wording(language), 20140831 + i).Make(180));

    private List<FigureCase> Make(int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            Counts();
            Bounds();
            Percents();
            Measures();
            Money();
            Millions();
            Ranges();
        }

        return _cases;
    }

    private void Counts()
    {
        var number = Number();
        var noun = _draw.One(wording.Nouns);
        var source = Sentence(Whole(number) + " " + noun);
        Clean("separators or words", source, Whole(number) + " " + noun);
        Clean("digits alone", source, Plain(number));
        Planted("digit", source, Whole(OtherDigit(number)) + " " + noun);
        Planted("number word", source, wording.InWords(OtherDigit(number)) + " " + noun);
        Planted("digit dropped", source, Whole(number / 10 is > 1 and var fewer ? fewer : number + 7) + " " + noun);
        Planted("zero added", source, Whole(number * 10) + " " + noun);
    }

    private void Bounds()
    {
        var number = Number();
        var noun = _draw.One(wording.Nouns);
        var group = _draw.Between(0, wording.Bounds.Length - 1);
        var bounds = wording.Bounds[group];
        var other = wording.Bounds[(group + _draw.Between(1, 5)) % 6];
        var source = Sentence(Format(_draw.One(bounds), Whole(number)) + " " + noun);
        Clean("the same bound", source, Format(_draw.One(bounds), Whole(number)) + " " + noun);
        Planted("bound dropped", source, Whole(number) + " " + noun);
        Planted("digit behind a bound", source, Format(_draw.One(bounds), Whole(OtherDigit(number))) + " " + noun);
        if (!IsWeaker(group, Array.IndexOf(wording.Bounds.Select(words => words[0]).ToArray(), other[0])))
            Planted("bound changed", source, Format(_draw.One(other), Whole(number)) + " " + noun);
    }

    /// <summary>“about” for “nearly”, “at least” for “more than”: true, if less exact.</summary>
    private static bool IsWeaker(int from, int to) => (from, to) is (4, 0) or (4, 3) or (1, 2) or (3, 5);

    private void Percents()
    {
        var (text, wrong, spelled) = Decimal();
        var source = Sentence(Format(_draw.One(wording.Percent), text));
        Clean("per cent", source, Format(_draw.One(wording.Percent), spelled));
        Planted("part of a decimal", source, Format(_draw.One(wording.Percent), wrong));
        Planted("decimal sign dropped", source, Format(_draw.One(wording.Percent), text.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)));
        Planted("per cent dropped", source, text + " " + _draw.One(wording.Nouns));
    }

    private void Measures()
    {
        var (text, wrong, spelled) = Decimal();
        var unit = _draw.Between(0, wording.Units.Length - 1);
        var other = wording.Units[(unit + _draw.Between(1, wording.Units.Length - 1)) % wording.Units.Length];
        var source = Sentence(text + " " + _draw.One(wording.Units[unit]));
        Clean("unit spelled otherwise", source, spelled + " " + _draw.One(wording.Units[unit]));
        Planted("unit changed", source, text + " " + _draw.One(other));
        Planted("part of a decimal", source, wrong + " " + _draw.One(wording.Units[unit]));
    }

    private void Money()
    {
        var number = Number() * 10;
        var currency = _draw.Between(0, 2);
        var other = wording.Money[(currency + _draw.Between(1, 2)) % 3];
        var source = Sentence(Format(_draw.One(wording.Money[currency]), Separated(number)));
        Clean("money", source, Format(_draw.One(wording.Money[currency]), Separated(number)));
        Planted("currency", source, Format(_draw.One(other), Separated(number)));
        Planted("digit of money", source, Format(_draw.One(wording.Money[currency]), Separated(OtherDigit(number))));
    }

    private void Millions()
    {
        var tenths = _draw.Between(11, 999);
        var currency = _draw.Between(0, 2);
        var isMoney = _draw.Between(0, 1) == 0;
        var (name, zeros, wrongName) = _draw.Between(0, 1) == 0 ? (Million(tenths), 100_000L, Milliard(tenths)) : (Milliard(tenths), 100_000_000L, Million(tenths));
        var source = Sentence(Worth(Tenths(tenths) + " " + name));
        Clean("all digits", source, isMoney ? Format(_draw.One(wording.Money[currency]), Separated(tenths * zeros)) : Separated(tenths * zeros));
        Clean("magnitude", source, Worth(Tenths(tenths) + "\u00A0" + name));
        Planted("magnitude changed", source, Worth(Tenths(tenths) + " " + wrongName));
        Planted("digit before a magnitude", source, Worth(Tenths((int)OtherDigit(tenths)) + " " + name));
        if (tenths % 10 != 0)
            Planted("decimal before a magnitude dropped", source, Worth(Plain(tenths / 10) + " " + name));

        string Worth(string text) => isMoney ? Format(_draw.One(wording.MoneyOfMillions[currency]), text) : text;
    }

    private void Ranges()
    {
        var low = _draw.Between(2, 400);
        var high = low + _draw.Between(2, 90);
        var noun = _draw.One(wording.Nouns);
        string[] ranges = wording.IsFrench ? ["entre {0} et {1}", "{0} à {1}", "{0}-{1}", "{0}–{1}"] : ["between {0} and {1}", "{0} to {1}", "{0}-{1}", "{0}–{1}"];
        var source = Sentence(Range(low, high));
        Clean("range", source, Range(low, high));
        Planted("end of a range", source, Range(low, (int)OtherDigit(high)));
        Planted("range made one figure", source, Plain(high) + " " + noun);

        string Range(int from, int to) =>
            string.Format(CultureInfo.InvariantCulture, _draw.One(ranges), from, to) + " " + noun;
    }

    private string Million(int tenths) => wording.IsFrench && tenths >= 20 ? "millions" : "million";

    private string Milliard(int tenths) => !wording.IsFrench ? "billion" : tenths >= 20 ? "milliards" : "milliard";

    private void Clean(string kind, string source, string shown) => _cases.Add(new FigureCase(wording.Language, kind, true, source, shown));

    private void Planted(string kind, string source, string shown) => _cases.Add(new FigureCase(wording.Language, kind, false, source, shown));

    private string Sentence(string figure) => Format(_draw.One(wording.Sentences), figure) + _draw.One(wording.Tails);

    /// <summary>As many of each length, from two up.</summary>
    private long Number() => _draw.Between(1, 6) switch
    {
        1 => _draw.Between(2, 19),
        2 => _draw.Between(20, 99),
        3 => _draw.Between(100, 999),
        4 => _draw.Between(1000, 9999),
        5 => _draw.Between(10_000, 99_999),
        _ => _draw.Between(100_000, 999_999),
    };

    private string Whole(long number) => _draw.Between(0, 2) == 0 ? wording.InWords(number) : Separated(number);

    private string Separated(long number)
    {
        var separator = wording.IsFrench ? _draw.One("", " ", "\u00A0", "\u202F", ".") : _draw.One("", ",", ",", " ", "\u00A0", "\u2009");
        return number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);
    }

    private (string Text, string Wrong, string Spelled) Decimal()
    {
        var (whole, hundredths) = (_draw.Between(2, 98), _draw.Between(11, 99));
        var text = With(whole, hundredths);
        var spelled = hundredths % 10 == 0 ? text[..^1] : _draw.Between(0, 3) == 0 ? text + "0" : text;
        var wrong = With(whole, (int)OtherDigit(hundredths));
        return wording.IsFrench && spelled.Length > text.Length ? (text, wrong, text) : (text, wrong, spelled);

        string With(int ones, int parts) => string.Create(CultureInfo.InvariantCulture, $"{ones}{(wording.IsFrench ? ',' : '.')}{parts:00}");
    }

    private string Tenths(int tenths) =>
        tenths % 10 == 0 ? Plain(tenths / 10) : string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}{(wording.IsFrench ? ',' : '.')}{tenths % 10}");

    /// <summary>One digit changed, and not the first to zero.</summary>
    private long OtherDigit(long number)
    {
        var digits = Plain(number).ToCharArray();
        var at = _draw.Between(0, digits.Length - 1);
        var changed = (char)('0' + ((digits[at] - '0' + _draw.Between(1, 9)) % 10));
        digits[at] = changed == '0' && at == 0 ? (digits[at] == '9' ? '8' : '9') : changed;
        return long.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Format(string form, string text) => string.Format(CultureInfo.InvariantCulture, form, text);
}

/// <summary>The same draws in every run: Lehmer's generator with the multiplier of Park and Miller.</summary>
internal sealed class Draw(long seed)
{
    private long _state = seed;

    /// <param name="to">Inclusive.</param>
    public int Between(int from, int to)
    {
        _state = _state * 48271 % 2147483647;
        return from + (int)(_state % (to - from + 1));
    }

    public T One<T>(params ReadOnlySpan<T> choices) => choices[Between(0, choices.Length - 1)];
}

/// <summary>How a language writes figures, for the generated cases.</summary>
internal sealed record Wording(string Language)
{
    public bool IsFrench => Language == "fr";

    /// <summary>Words that mean the same, in groups; no group means what another does.</summary>
    public string[][] Bounds => IsFrench
        ?
        [
            ["environ {0}", "quelque {0}", "à peu près {0}"],
            ["plus de {0}", "un peu plus de {0}"],
            ["au moins {0}", "pas moins de {0}", "au minimum {0}"],
            ["moins de {0}"],
            ["près de {0}", "presque {0}"],
            ["jusqu’à {0}", "au plus {0}", "pas plus de {0}"],
        ]
        :
        [
            ["about {0}", "around {0}", "some {0}", "roughly {0}", "an estimated {0}", "approximately {0}"],
            ["more than {0}", "over {0}", "in excess of {0}", "upwards of {0}"],
            ["at least {0}", "no fewer than {0}", "a minimum of {0}"],
            ["fewer than {0}", "less than {0}", "under {0}"],
            ["nearly {0}", "almost {0}", "close to {0}", "just under {0}"],
            ["up to {0}", "no more than {0}", "as many as {0}", "at most {0}"],
        ];

    public string[] Nouns => IsFrench
        ? ["habitants", "foyers", "caisses", "bateaux", "membres", "dossiers", "personnes"]
        : ["residents", "crates", "houses", "members", "ferries", "files", "people", "berths"];

    public string[][] Units => IsFrench
        ? [["km", "kilomètres"], ["tonnes"], ["heures"], ["jours"], ["hectares"], ["mètres"], ["kg", "kilos"], ["miles"], ["litres"], ["ans"]]
        :
        [
            ["km", "kilometres", "kilometers"], ["tonnes"], ["hours"], ["days"], ["hectares"], ["metres", "meters"], ["kg", "kilograms"], ["miles"],
            ["litres"], ["years"], ["weeks"], ["acres"],
        ];

    public string[] Percent => IsFrench ? ["{0} %", "{0}\u00A0%", "{0} pour cent", "{0}%"] : ["{0}%", "{0} per cent", "{0} percent", "{0} %"];

    public string[][] Money => IsFrench
        ? [["{0} €", "{0} euros"], ["{0} dollars", "{0} $"], ["{0} livres sterling", "{0} £"]]
        : [["£{0}", "{0} pounds"], ["${0}", "{0} dollars", "US${0}"], ["€{0}", "{0} euros", "EUR {0}"]];

    /// <summary>Between a magnitude and its currency.</summary>
    public string[][] MoneyOfMillions => IsFrench
        ? [["{0} d’euros"], ["{0} de dollars"], ["{0} de livres sterling"]]
        : Money;

    public string[] Sentences => IsFrench
        ?
        [
            "La Capitainerie d’Ellowick a compté {0} près du quai est, selon son bulletin.",
            "« Il y a eu {0} dans la nuit », dit la secrétaire du Forum de Hask.",
            "D’après la Guilde, {0} ont été relevés à Orrendale ; la compagnie n’a pas répondu.",
            "Le rapport cite {0}.",
        ]
        :
        [
            "The Harbour Trust of Ellowick counted {0} near the east quay, its bulletin says.",
            "“There were {0} in that night,” said the secretary of the Hask Forum.",
            "According to the Guild, {0} were seen at Orrendale; the company has not answered.",
            "The report names {0}.",
            "{0} stood in the list when it was read in Port Ellowick (see the note).",
        ];

    public string[] Tails => IsFrench
        ? ["", " Le barrage a tenu.", " Personne n’a quitté la salle 4.", " La ligne n° 7 ne circule pas."]
        : ["", " The wall held.", " No one left; one party’s account differs.", " The number 4 tram does not run.", " Rule 9(2) was quoted first."];

    public string InWords(long number) => IsFrench ? NumberWords.French(number) : NumberWords.English(number);
}
