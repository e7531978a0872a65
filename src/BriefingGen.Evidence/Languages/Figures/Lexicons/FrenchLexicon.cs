using static BriefingGen.Evidence.Languages.Figures.Lexicons.UnitCatalogue;
using Kind = BriefingGen.Evidence.Languages.Figures.Lexicons.NumberWordKind;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>French, with the tens of Belgium and Switzerland.</summary>
internal static class FrenchLexicon
{
    public static Lexicon Lexicon { get; } = Build();

    private static Lexicon Build()
    {
        var words = new LexiconBuilder { DecimalComma = true, BareHundred = true, CountsByTwenty = true };
        Numbers(words);
        Bounds(words);
        Context(words);
        UnitCatalogue.AddTo(words);
        FrenchUnits.AddTo(words);
        return new Lexicon(words);
    }

    private static void Numbers(LexiconBuilder words)
    {
        words.Number(Kind.Article, 1, "un une");
        words.Number(Kind.Digit, 0, "zero");
        words.Count(Kind.Digit, 2, 1, "deux trois quatre cinq six sept huit neuf");
        words.Count(Kind.Teen, 10, 1, "dix onze douze treize quatorze quinze seize");
        words.Count(Kind.Tens, 20, 10, "vingt trente quarante cinquante soixante septante huitante nonante");
        words.Number(Kind.Tens, 20, "vingts");
        words.Number(Kind.Tens, 80, "octante");
        words.Number(Kind.Hundred, 100, "cent cents");
        words.Number(Kind.Scale, 1_000, "mille mil");
        words.Number(Kind.Scale, 1_000_000, "million");
        words.Number(Kind.Scale, 1_000_000_000, "milliard");
        words.Number(Kind.Scale, 1_000_000_000_000, "billion");
        words.Number(Kind.Suffix, 1_000, "k");
        words.Number(Kind.Suffix, 1_000_000, "m mio");
        words.Number(Kind.Suffix, 1_000_000_000, "md mds mrd mrds");
        words.Trait(WordTraits.Attaches, "k m mio md mds mrd mrds");
        words.Number(Kind.Vague, 10, "dizaines");
        words.Number(Kind.Vague, 12, "douzaines");
        words.Number(Kind.Vague, 20, "vingtaines");
        words.Number(Kind.Vague, 100, "centaines");
        words.Number(Kind.Vague, 1_000, "milliers");
        words.Number(Kind.Vague, 1_000_000, "millions");
        words.Number(Kind.Vague, 1_000_000_000, "milliards");
        words.Number(Kind.Vague, 1_000_000_000_000, "billions");
        words.Number(Kind.Group, 12, "douzaine");
        words.Number(Kind.Collective, 10, "dizaine");
        words.Count(Kind.Collective, 20, 10, "vingtaine trentaine quarantaine cinquantaine soixantaine");
        words.Number(Kind.Collective, 15, "quinzaine");
        words.Number(Kind.Collective, 100, "centaine");
        words.Number(Kind.Collective, 1_000, "millier");
        words.Number(Kind.Half, 2, "demi demie moitie");
        words.Number(Kind.Fraction, 3, "tiers");
        words.Number(Kind.Fraction, 4, "quart quarts");
        words.Count(Kind.Fraction, 5, 1, "cinquiemes sixiemes septiemes huitiemes neuviemes dixiemes");
        words.Number(Kind.Fraction, 100, "centiemes");
        words.Number(Kind.Ordinal, 1, "premier premiere premiers premieres");
        words.Count(Kind.Ordinal, 2, 1, "deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme "
            + "dixieme onzieme douzieme "
            + "treizieme quatorzieme quinzieme seizieme");
        words.Number(Kind.Ordinal, 2, "seconde");
        words.Count(Kind.Ordinal, 20, 10, "vingtieme trentieme quarantieme cinquantieme soixantieme");
        words.Number(Kind.Ordinal, 100, "centieme");
        words.Trait(WordTraits.OrdinalSuffix, "er ere re e eme ieme nd nde es emes");
        words.Number(Kind.Few, 0, "plusieurs quelques");
        words.Number(Kind.And, 0, "et");
        words.Number(Kind.Of, 0, "de d");
        words.Number(Kind.Point, 0, "virgule");
    }

    private static void Bounds(LexiconBuilder words)
    {
        words.Phrase(words.BoundsBefore, FigureBound.About, "environ|quelque|quelques|a peu pres|autour de|autour d|aux "
            + "alentours de|aux environs de|"
            + "approximativement|de l ordre de|de l ordre d|plus ou moins|vers les|~|≈|±|grosso modo|aux alentours d|d environ");
        words.Phrase(words.BoundsBefore, FigureBound.Nearly, "pres de|pres d|pres des|presque|quasiment|pas loin de|pas "
            + "loin d|proche de|un peu moins de|"
            + "un peu moins d|juste sous|quasi");
        words.Phrase(words.BoundsBefore, FigureBound.MoreThan, "plus de|plus d|plus des|depassant|superieur a|superieure "
            + "a|superieurs a|superieures a|"
            + "au dessus de|excedant|un peu plus de|un peu plus d|au dela de|bien plus de|>|depasse|depassent");
        words.Phrase(words.BoundsBefore, FigureBound.AtLeast, "au moins|pas moins de|pas moins d|au minimum|un minimum de|"
            + "minimum|≥|a tout le moins|"
            + "du moins");
        words.Phrase(words.BoundsBefore, FigureBound.FewerThan, "moins de|moins d|moins des|inferieur a|inferieure a|"
            + "inferieurs a|inferieures a|au dessous de|"
            + "en dessous de|<|sous les");
        words.Phrase(words.BoundsBefore, FigureBound.AtMost, "jusqu a|au plus|au maximum|tout au plus|pas plus de|pas "
            + "plus d|un maximum de|maximum|≤|"
            + "n excedant pas|ne depassant pas");
        words.Phrase(words.BoundsAfter, FigureBound.About, "environ|a peu pres|approximativement|plus ou moins");
        words.Phrase(words.BoundsAfter, FigureBound.AtLeast, "ou plus|et plus|au moins|au minimum|minimum");
        words.Phrase(words.BoundsAfter, FigureBound.AtMost, "ou moins|au plus|au maximum|maximum");
        words.Trait(WordTraits.LeadsToNumber, "de d que des");
        words.Trait(WordTraits.Filler, "autres nouveaux nouvelles la le les");
    }

    private static void Context(LexiconBuilder words)
    {
        words.Trait(WordTraits.Between, "entre");
        words.Trait(WordTraits.RangeTo, "a");
        words.Trait(WordTraits.RangeOr, "ou");
        words.Trait(WordTraits.OpensPair, "de d par");
        words.Trait(WordTraits.Minus, "moins");
        words.Phrase(words.Ratios, true, "sur");
        words.Trait(WordTraits.Abbreviation, "no nos n art p pp al chap vol");
        words.Trait(WordTraits.Designator, "no nos n numero numeros article articles art paragraphe paragraphes alinea "
            + "chapitre chap page pages p pp "
            + "annexe section note");
        words.Trait(WordTraits.CapitalDesignator, "resolution loi decret vol ligne bus tram quai salle chambre porte zone "
            + "district bloc batiment "
            + "phase groupe niveau version figure tableau bulletin affaire arrete directive reglement protocole camp "
            + "secteur division regiment "
            + "bataillon brigade canal radio france boeing airbus apollo jour saison episode volume tome lot type classe "
            + "categorie grade terminal "
            + "sortie formule route autoroute train poste puits cellule cabine section local unite chaine");
        words.Trait(WordTraits.FollowsFraction, "de d des du sont etaient ont avaient est etait a en par dans plus moins "
            + "et ou mais depuis pour sur le la les ses son sa leur leurs");
        words.Trait(WordTraits.BeforePronoun, "l aucun aucune chaque quelqu pas d qu comme");
        words.Trait(WordTraits.Counted, "mort morte blesse blessee tue tuee personne disparu disparue victime homme femme "
            + "enfant soldat membre "
            + "habitant habitante civil agent");
        words.Trait(WordTraits.Dimension, "de d haut long large profond plus au");
    }
}

/// <summary>Units and currencies in French words.</summary>
internal static class FrenchUnits
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Phrase(words.Units, FigureUnit.Percent, "pour cent|pourcent|p cent|p 100");
        words.Phrase(words.Units, PercentagePoint, "points de pourcentage|point de pourcentage|points de pour cent");
        words.Phrase(words.Units, BasisPoint, "points de base|point de base");
        words.Phrase(words.Units, Measure("point"), "point|points");
        words.Phrase(words.Units, FigureUnit.Times, "fois");
        Measures(words);
        Times(words);
        Money(words);
    }

    private static void Measures(LexiconBuilder words)
    {
        words.Phrase(words.Units, Measure("kilometre", "metre", 1000), "kilometre|kilometres");
        words.Phrase(words.Units, Measure("metre", "metre", 1), "metre|metres");
        words.Phrase(words.Units, Measure("centimetre", "metre", new Rational(1, 100)), "centimetre|centimetres");
        words.Phrase(words.Units, Measure("millimetre", "metre", new Rational(1, 1000)), "millimetre|millimetres");
        words.Phrase(words.Units, Measure("nautical mile", "metre", 1852), "mille marin|milles marins|milles|mille "
            + "nautique|milles nautiques");
        words.Phrase(words.Units, Measure("mile", "metre", new Rational(1_609_344, 1000)), "miles|mile");
        words.Phrase(words.Units, Measure("foot", "metre", new Rational(3048, 10_000)), "pied|pieds");
        words.Phrase(words.Units, Measure("inch", "metre", new Rational(254, 10_000)), "pouce|pouces");
        words.Phrase(words.Units, Measure("square kilometre", "square metre", 1_000_000), "kilometre carre|kilometres carres");
        words.Phrase(words.Units, Measure("square metre", "square metre", 1), "metre carre|metres carres");
        words.Phrase(words.Units, Measure("cubic metre", "litre", 1000), "metre cube|metres cubes");
        words.Phrase(words.Units, Measure("hectare", "square metre", 10_000), "hectare|hectares");
        words.Phrase(words.Units, Measure("kilometre per hour", "kilometre per hour", 1), "kilometres heure|kilometres "
            + "par heure|km par heure");
        words.Phrase(words.Units, Measure("knot"), "noeud|noeuds");
        words.Phrase(words.Units, Measure("kilogram", "gram", 1000), "kilogramme|kilogrammes");
        words.Phrase(words.Units, Measure("gram", "gram", 1), "gramme|grammes");
        words.Phrase(words.Units, Measure("tonne", "gram", 1_000_000, "ton"), "tonne|tonnes");
        words.Phrase(words.Units, Measure("litre", "litre", 1), "litre|litres");
        words.Phrase(words.Units, Measure("barrel"), "baril|barils");
        words.Phrase(words.Units, Measure("kilowatt", "watt", 1000), "kilowatt|kilowatts");
        words.Phrase(words.Units, Measure("megawatt", "watt", 1_000_000), "megawatt|megawatts");
        words.Phrase(words.Units, Measure("gigawatt", "watt", 1_000_000_000), "gigawatt|gigawatts");
        words.Phrase(words.Units, Measure("volt"), "volt|volts");
        words.Phrase(words.Units, Measure("degree"), "degre|degres");
        words.Phrase(words.Units, Measure("degree Celsius", "degree Celsius", 1, "degree"), "degres celsius|degre celsius");
        words.Phrase(words.Units, Measure("degree Fahrenheit", "degree Fahrenheit", 1, "degree"), "degres fahrenheit");
    }

    private static void Times(LexiconBuilder words)
    {
        words.Phrase(words.Units, Measure("second", "second", 1), "seconde|secondes");
        words.Phrase(words.Units, Measure("minute", "second", 60), "minute|minutes");
        words.Phrase(words.Units, Measure("hour", "second", 3600), "heure|heures");
        words.Phrase(words.Units, Measure("day", "second", 86_400), "jour|jours");
        words.Phrase(words.Units, Measure("week", "second", 604_800), "semaine|semaines");
        words.Phrase(words.Units, Measure("month", "month", 1), "mois");
        words.Phrase(words.Units, Measure("year", "month", 12), "an|ans|annee|annees");
        words.Phrase(words.Units, Measure("decade", "month", 120), "decennie|decennies");
        words.Phrase(words.Units, Measure("century", "month", 1200), "siecles");
        words.Trait(WordTraits.Hours, "heure heures");
    }

    private static void Money(LexiconBuilder words)
    {
        words.Phrase(words.Units, Currency("EUR"), "euro|euros");
        words.Phrase(words.Units, Currency("dollar"), "dollar|dollars");
        words.Phrase(words.Units, Currency("USD", "dollar"), "dollars americains|dollars us|dollars des etats unis");
        words.Phrase(words.Units, Currency("CAD", "dollar"), "dollars canadiens");
        words.Phrase(words.Units, Currency("AUD", "dollar"), "dollars australiens");
        words.Phrase(words.Units, Currency("GBP", "pound"), "livres sterling|livre sterling|livres britanniques");
        words.Phrase(words.Units, Currency("pound"), "livre|livres");
        words.Phrase(words.Units, Currency("franc"), "franc|francs");
        words.Phrase(words.Units, Currency("CHF", "franc"), "francs suisses|franc suisse|fr");
        words.Phrase(words.Units, Currency("yen"), "yen|yens");
        words.Phrase(words.Units, Currency("yuan"), "yuan|yuans");
        words.Phrase(words.Units, Currency("rouble"), "rouble|roubles");
        words.Phrase(words.Units, Currency("rupee"), "roupie|roupies");
        words.Phrase(words.Units, Currency("rial"), "rial|rials|riyal|riyals");
        words.Phrase(words.Units, Currency("dinar"), "dinar|dinars");
        words.Phrase(words.Units, Currency("dirham"), "dirham|dirhams");
        words.Phrase(words.Units, Currency("peso"), "peso|pesos");
        words.Phrase(words.Units, Currency("cent"), "centime|centimes");
        words.Trait(WordTraits.Abbreviation, "fr");
    }
}
