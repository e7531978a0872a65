using static BriefingGen.Evidence.Languages.Figures.Lexicons.UnitCatalogue;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>Units and currencies in English words.</summary>
internal static class EnglishUnits
{
    public static void AddTo(LexiconBuilder words)
    {
        Lengths(words);
        Others(words);
        Times(words);
        Money(words);
        words.Phrase(words.Units, FigureUnit.Percent, "per cent|percent|p c");
        words.Phrase(words.Units, PercentagePoint, "percentage point|percentage points|per cent points|percent points|pp|ppt");
        words.Phrase(words.Units, BasisPoint, "basis point|basis points|bps");
        words.Phrase(words.Units, Measure("point"), "point|points");
        words.Phrase(words.Units, FigureUnit.Times, "times|fold");
        words.Trait(WordTraits.Attaches, "pp ppt bps mph mi ft lb lbs oz sec secs yr yrs p");
        words.Trait(WordTraits.Abbreviation, "mi ft lb lbs oz sec secs yr yrs");
    }

    private static void Lengths(LexiconBuilder words)
    {
        words.Phrase(words.Units, Measure("kilometre", "metre", 1000), "kilometre|kilometres|kilometer|kilometers");
        words.Phrase(words.Units, Measure("metre", "metre", 1), "metre|metres|meter|meters");
        words.Phrase(words.Units, Measure("centimetre", "metre", new Rational(1, 100)), "centimetre|centimetres|"
            + "centimeter|centimeters");
        words.Phrase(words.Units, Measure("millimetre", "metre", new Rational(1, 1000)), "millimetre|millimetres|"
            + "millimeter|millimeters");
        words.Phrase(words.Units, Measure("mile", "metre", new Rational(1_609_344, 1000)), "mile|miles|mi");
        words.Phrase(words.Units, Measure("nautical mile", "metre", 1852), "nautical mile|nautical miles");
        words.Phrase(words.Units, Measure("yard", "metre", new Rational(9144, 10_000)), "yard|yards");
        words.Phrase(words.Units, Measure("foot", "metre", new Rational(3048, 10_000)), "foot|feet|ft");
        words.Phrase(words.Units, Measure("inch", "metre", new Rational(254, 10_000)), "inch|inches");
        words.Phrase(words.Units, Measure("square kilometre", "square metre", 1_000_000),
            "square kilometre|square kilometres|square kilometer|square kilometers");
        words.Phrase(words.Units, Measure("square metre", "square metre", 1), "square metre|square metres|square meter|"
            + "square meters");
        words.Phrase(words.Units, Measure("square mile"), "square mile|square miles|sq miles|sq mile|sq mi");
        words.Phrase(words.Units, Measure("square foot"), "square foot|square feet|sq ft");
        words.Phrase(words.Units, Measure("hectare", "square metre", 10_000), "hectare|hectares");
        words.Phrase(words.Units, Measure("acre"), "acre|acres");
        words.Phrase(words.Units, Measure("kilometre per hour", "kilometre per hour", 1),
            "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour");
        words.Phrase(words.Units, Measure("mile per hour"), "miles per hour|miles an hour|mph|mile per hour|mile an hour");
        words.Phrase(words.Units, Measure("knot"), "knot|knots");
    }

    private static void Others(LexiconBuilder words)
    {
        words.Phrase(words.Units, Measure("kilogram", "gram", 1000), "kilogram|kilograms|kilogramme|kilogrammes");
        words.Phrase(words.Units, Measure("gram", "gram", 1), "gram|grams|gramme|grammes");
        words.Phrase(words.Units, Measure("milligram", "gram", new Rational(1, 1000)), "milligram|milligrams");
        words.Phrase(words.Units, Measure("tonne", "gram", 1_000_000, "ton"), "tonne|tonnes|metric ton|metric tons");
        words.Phrase(words.Units, Measure("ton"), "ton|tons");
        words.Phrase(words.Units, Measure("lb", "lb", 1, "pound"), "lb|lbs");
        words.Phrase(words.Units, Measure("ounce"), "ounce|ounces|oz");
        words.Phrase(words.Units, Measure("litre", "litre", 1), "litre|litres|liter|liters");
        words.Phrase(words.Units, Measure("cubic metre", "litre", 1000), "cubic metre|cubic metres|cubic meter|cubic meters");
        words.Phrase(words.Units, Measure("cubic foot"), "cubic foot|cubic feet");
        words.Phrase(words.Units, Measure("gallon"), "gallon|gallons");
        words.Phrase(words.Units, Measure("barrel"), "barrel|barrels");
        words.Phrase(words.Units, Measure("kilowatt", "watt", 1000), "kilowatt|kilowatts");
        words.Phrase(words.Units, Measure("megawatt", "watt", 1_000_000), "megawatt|megawatts");
        words.Phrase(words.Units, Measure("gigawatt", "watt", 1_000_000_000), "gigawatt|gigawatts");
        words.Phrase(words.Units, Measure("megawatt-hour", "watt-hour", 1_000_000), "megawatt hours|megawatt hour");
        words.Phrase(words.Units, Measure("kilowatt-hour", "watt-hour", 1000), "kilowatt hours|kilowatt hour");
        words.Phrase(words.Units, Measure("volt"), "volt|volts");
        words.Phrase(words.Units, Measure("degree"), "degree|degrees");
        words.Phrase(words.Units, Measure("degree Celsius", "degree Celsius", 1, "degree"),
            "degrees celsius|degree celsius|celsius|degrees centigrade|degrees c");
        words.Phrase(words.Units, Measure("degree Fahrenheit", "degree Fahrenheit", 1, "degree"), "degrees fahrenheit|"
            + "fahrenheit|degrees f");
    }

    private static void Times(LexiconBuilder words)
    {
        words.Phrase(words.Units, Measure("second", "second", 1), "seconds|sec|secs");
        words.Phrase(words.Units, Measure("minute", "second", 60), "minute|minutes");
        words.Phrase(words.Units, Measure("hour", "second", 3600), "hour|hours");
        words.Phrase(words.Units, Measure("day", "second", 86_400), "day|days");
        words.Phrase(words.Units, Measure("week", "second", 604_800), "week|weeks");
        words.Phrase(words.Units, Measure("month", "month", 1), "month|months|month old|months old");
        words.Phrase(words.Units, Measure("year", "month", 12), "year|years|yr|yrs|year old|years old|year olds|years of age");
        words.Phrase(words.Units, Measure("decade", "month", 120), "decade|decades");
        words.Phrase(words.Units, Measure("century", "month", 1200), "centuries");
    }

    private static void Money(LexiconBuilder words)
    {
        words.Phrase(words.Units, Currency("pound"), "pound|pounds");
        words.Phrase(words.Units, Currency("GBP", "pound"), "pounds sterling|pound sterling|british pounds|sterling");
        words.Phrase(words.Units, Pence, "pence|p");
        words.Phrase(words.Units, Currency("dollar"), "dollar|dollars");
        words.Phrase(words.Units, Currency("USD", "dollar"), "us dollars|us dollar|u s dollars|american dollars");
        words.Phrase(words.Units, Currency("AUD", "dollar"), "australian dollars");
        words.Phrase(words.Units, Currency("CAD", "dollar"), "canadian dollars");
        words.Phrase(words.Units, Currency("EUR"), "euro|euros");
        words.Phrase(words.Units, Currency("yen"), "yen");
        words.Phrase(words.Units, Currency("yuan"), "yuan|renminbi");
        words.Phrase(words.Units, Currency("franc"), "franc|francs");
        words.Phrase(words.Units, Currency("CHF", "franc"), "swiss francs|swiss franc");
        words.Phrase(words.Units, Currency("rupee"), "rupee|rupees");
        words.Phrase(words.Units, Currency("INR", "rupee"), "indian rupees");
        words.Phrase(words.Units, Currency("rouble"), "rouble|roubles|ruble|rubles");
        words.Phrase(words.Units, Currency("lira"), "lira|liras");
        words.Phrase(words.Units, Currency("won"), "won");
        words.Phrase(words.Units, Currency("shekel"), "shekel|shekels");
        words.Phrase(words.Units, Currency("hryvnia"), "hryvnia|hryvnias");
        words.Phrase(words.Units, Currency("naira"), "naira");
        words.Phrase(words.Units, Currency("rial"), "rial|rials|riyal|riyals");
        words.Phrase(words.Units, Currency("dinar"), "dinar|dinars");
        words.Phrase(words.Units, Currency("IQD", "dinar"), "iraqi dinars");
        words.Phrase(words.Units, Currency("toman"), "toman|tomans");
        words.Phrase(words.Units, Currency("peso"), "peso|pesos");
        words.Phrase(words.Units, Currency("rand"), "rand");
        words.Phrase(words.Units, Currency("krona"), "krona|kronor|krone|kroner|crowns");
        words.Phrase(words.Units, Currency("cent"), "cents");
        words.Phrase(words.Units, Currency("dirham"), "dirham|dirhams");
    }
}
