using static BriefingGen.Evidence.Languages.Figures.Lexicons.UnitCatalogue;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

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
