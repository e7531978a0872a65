using Kind = BriefingGen.Evidence.Languages.Figures.UnitKind;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>Units whatever the language. Two units share a base unit only if one converts to the other exactly, by law or by
/// definition.</summary>
internal static class UnitCatalogue
{
    public static FigureUnit PercentagePoint { get; } =
        new(Kind.PercentagePoint, "percentage point", "point", "percentage point", 1);

    public static FigureUnit BasisPoint { get; } =
        new(Kind.PercentagePoint, "basis point", null, "percentage point", new Rational(1, 100));

    public static FigureUnit PerMille { get; } = new(Kind.Percent, "per mille", null, "percent", new Rational(1, 10));

    public static FigureUnit Pence { get; } = new(Kind.Currency, "pence", null, "GBP", new Rational(1, 100));

    public static FigureUnit Currency(string code, string? general = null) => new(Kind.Currency, code, general, code, 1);

    public static FigureUnit Measure(string name) => new(Kind.Measure, name, null, name, 1);

    public static FigureUnit Measure(string name, string of, Rational scale, string? general = null) =>
        new(Kind.Measure, name, general, of, scale);

    /// <summary>Signs and abbreviations that all languages share.</summary>
    public static void AddTo(LexiconBuilder words)
    {
        Symbols(words);
        words.Phrase(words.Units, FigureUnit.Percent, "%|pct");
        words.Phrase(words.Units, PerMille, "‰");
        words.Phrase(words.Units, Measure("kilometre", "metre", 1000), "km|kms");
        words.Phrase(words.Units, Measure("metre", "metre", 1), "m");
        words.Phrase(words.Units, Measure("centimetre", "metre", new Rational(1, 100)), "cm");
        words.Phrase(words.Units, Measure("millimetre", "metre", new Rational(1, 1000)), "mm");
        words.Phrase(words.Units, Measure("square kilometre", "square metre", 1_000_000), "km2|sq km|sq kms");
        words.Phrase(words.Units, Measure("square metre", "square metre", 1), "m2|sqm|sq m");
        words.Phrase(words.Units, Measure("cubic metre", "litre", 1000), "m3|cu m");
        words.Phrase(words.Units, Measure("hectare", "square metre", 10_000), "ha");
        words.Phrase(words.Units, Measure("kilometre per hour", "kilometre per hour", 1), "km / h|kmh|kph|km h");
        words.Phrase(words.Units, Measure("kilogram", "gram", 1000), "kg|kgs|kilo|kilos");
        words.Phrase(words.Units, Measure("gram", "gram", 1), "g");
        words.Phrase(words.Units, Measure("milligram", "gram", new Rational(1, 1000)), "mg");
        words.Phrase(words.Units, Measure("tonne", "gram", 1_000_000, "ton"), "t");
        words.Phrase(words.Units, Measure("litre", "litre", 1), "l");
        words.Phrase(words.Units, Measure("millilitre", "litre", new Rational(1, 1000)), "ml");
        words.Phrase(words.Units, Measure("hour", "second", 3600), "h|hr|hrs");
        words.Phrase(words.Units, Measure("minute", "second", 60), "min|mins");
        words.Phrase(words.Units, Measure("kilowatt", "watt", 1000), "kw");
        words.Phrase(words.Units, Measure("megawatt", "watt", 1_000_000), "mw");
        words.Phrase(words.Units, Measure("gigawatt", "watt", 1_000_000_000), "gw");
        words.Phrase(words.Units, Measure("kilowatt-hour", "watt-hour", 1000), "kwh");
        words.Phrase(words.Units, Measure("megawatt-hour", "watt-hour", 1_000_000), "mwh");
        words.Phrase(words.Units, Measure("gigawatt-hour", "watt-hour", 1_000_000_000), "gwh");
        words.Phrase(words.Units, Measure("degree Celsius", "degree Celsius", 1, "degree"), "° c|° celsius");
        words.Phrase(words.Units, Measure("degree Fahrenheit", "degree Fahrenheit", 1, "degree"), "° f");
        words.Phrase(words.Units, Measure("degree"), "°");
        words.Phrase(words.Units, Measure("megabyte"), "mb");
        words.Phrase(words.Units, Measure("gigabyte"), "gb");
        words.Phrase(words.Units, Measure("decibel"), "db");
        words.Trait(
            WordTraits.Attaches,
            "km kms m cm mm km2 m2 sqm m3 ha kmh kph kg kgs g mg t l ml h hr hrs min mins kw mw gw kwh mwh gwh mb gb db pct");
        words.Trait(WordTraits.Hours, "h");
        words.Trait(WordTraits.Abbreviation, "hr hrs min mins sq cu");
    }

    private static void Symbols(LexiconBuilder words)
    {
        Both("GBP", "pound", "£|gbp|£ sterling");
        Both("dollar", null, "$");
        Both("USD", "dollar", "us$|us $|usd|u s $");
        Both("AUD", "dollar", "a$|au$|aud");
        Both("CAD", "dollar", "c$|ca$|can$|cad");
        Both("NZD", "dollar", "nz$|nzd");
        Both("HKD", "dollar", "hk$|hkd");
        Both("SGD", "dollar", "s$|sgd");
        Both("BRL", null, "r$|brl");
        Both("EUR", null, "€|eur");
        Both("yen", null, "¥|jpy");
        Both("CHF", "franc", "chf");
        Both("INR", "rupee", "₹|inr");
        Both("rupee", null, "rs");
        Both("rouble", null, "₽|rub");
        Both("TRY", "lira", "₺");
        Both("won", null, "₩|krw");
        Both("shekel", null, "₪|ils|nis");
        Both("hryvnia", null, "₴|uah");
        Both("naira", null, "₦|ngn");
        Both("rial", null, "irr");
        Both("IQD", "dinar", "iqd");
        Both("SEK", "krona", "sek");
        Both("NOK", "krona", "nok");
        Both("DKK", "krona", "dkk");
        words.Phrase(words.Units, Currency("USD", "dollar"), "$ us");
        words.Phrase(words.Units, Currency("CAD", "dollar"), "$ ca|$ can");
        words.Trait(WordTraits.BeforeDigits, "gbp usd aud cad nzd hkd sgd eur jpy chf inr rs rub krw ils nis uah ngn irr "
            + "iqd sek nok dkk brl us$ a$ au$ c$ ca$ can$ nz$ hk$ s$ r$");
        words.Trait(WordTraits.Abbreviation, "rs u s");

        void Both(string code, string? general, string phrases)
        {
            words.Phrase(words.CurrenciesBefore, Currency(code, general), phrases);
            words.Phrase(words.Units, Currency(code, general), phrases);
        }
    }
}
