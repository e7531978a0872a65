namespace BriefingGen.Evidence.Tests.Languages.Figures.Planted;

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
