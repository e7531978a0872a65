namespace BriefingGen.Evidence.Tests.Languages.Figures;

/// <summary>Writes whole numbers in words, to be read back.</summary>
internal static class NumberWords
{
    private static readonly string[] EnglishSmall =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] FrenchSmall =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
        "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] FrenchTens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

    /// <param name="and">“two hundred and six”, as in Britain, rather than “two hundred six”.</param>
    public static string English(long number, bool and = true)
    {
        if (number < 20)
            return EnglishSmall[number];
        if (number < 100)
            return EnglishTens[number / 10] + (number % 10 == 0 ? "" : "-" + EnglishSmall[number % 10]);
        var (scale, name) = number switch
        {
            < 1_000 => (100L, "hundred"),
            < 1_000_000 => (1_000L, "thousand"),
            < 1_000_000_000 => (1_000_000L, "million"),
            _ => (1_000_000_000L, "billion"),
        };
        var rest = number % scale;
        var joint = and && rest is > 0 and < 100 ? " and " : " ";
        return English(number / scale, and) + " " + name + (rest == 0 ? "" : joint + English(rest, and));
    }

    /// <param name="swiss">« septante », « huitante », « nonante ».</param>
    /// <param name="hyphens">Hyphens between all words, as the spelling of 1990 has it.</param>
    public static string French(long number, bool swiss = false, bool hyphens = false)
    {
        var words = FrenchWords(number, swiss);
        return hyphens ? words.Replace(' ', '-') : words;
    }

    private static string FrenchWords(long number, bool swiss)
    {
        if (number < 20)
            return FrenchSmall[number];
        if (number < 100)
            return FrenchBelowHundred(number, swiss);
        if (number < 1000)
        {
            var rest = number % 100;
            var hundreds = number / 100;
            return (hundreds == 1 ? "cent" : FrenchSmall[hundreds] + (rest == 0 ? " cents" : " cent")) + (rest == 0 ? "" : " " + FrenchWords(rest, swiss));
        }

        if (number < 1_000_000)
        {
            var (thousands, rest) = (number / 1000, number % 1000);
            return (thousands == 1 ? "mille" : FrenchWords(thousands, swiss) + " mille") + (rest == 0 ? "" : " " + FrenchWords(rest, swiss));
        }

        var (scale, name) = number < 1_000_000_000 ? (1_000_000L, "million") : (1_000_000_000L, "milliard");
        var (count, below) = (number / scale, number % scale);
        return FrenchWords(count, swiss) + " " + name + (count > 1 ? "s" : "") + (below == 0 ? "" : " " + FrenchWords(below, swiss));
    }

    private static string FrenchBelowHundred(long number, bool swiss)
    {
        var (tens, unit) = (number / 10, number % 10);
        if (swiss && tens >= 7)
            return Joined(tens switch { 7 => "septante", 8 => "huitante", _ => "nonante" }, unit, takesEt: true);
        if (tens is 7 or 9)
        {
            var below = FrenchSmall[unit + 10];
            return tens == 9 ? "quatre-vingt-" + below : unit == 1 ? "soixante et onze" : "soixante-" + below;
        }

        return tens == 8
            ? unit == 0 ? "quatre-vingts" : "quatre-vingt-" + FrenchSmall[unit]
            : Joined(FrenchTens[tens], unit, takesEt: true);

        static string Joined(string tens, long unit, bool takesEt) =>
            unit switch { 0 => tens, 1 when takesEt => tens + " et un", _ => tens + "-" + FrenchSmall[unit] };
    }
}
