using static BriefingGen.Evidence.Languages.Figures.Lexicons.UnitCatalogue;
using Kind = BriefingGen.Evidence.Languages.Figures.Lexicons.NumberWordKind;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>English, British and American.</summary>
internal static class EnglishLexicon
{
    public static Lexicon Lexicon { get; } = Build();

    private static Lexicon Build()
    {
        var words = new LexiconBuilder { AndInside = true };
        Numbers(words);
        Bounds(words);
        Context(words);
        UnitCatalogue.AddTo(words);
        EnglishUnits.AddTo(words);
        return new Lexicon(words);
    }

    private static void Numbers(LexiconBuilder words)
    {
        words.Number(Kind.Article, 0, "a an");
        words.Count(Kind.Digit, 0, 1, "zero one two three four five six seven eight nine");
        words.Count(Kind.Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        words.Count(Kind.Tens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        words.Number(Kind.Tens, 40, "fourty");
        words.Number(Kind.Hundred, 100, "hundred");
        words.Number(Kind.Scale, 1_000, "thousand");
        words.Number(Kind.Scale, 1_000_000, "million");
        words.Number(Kind.Scale, 1_000_000_000, "billion");
        words.Number(Kind.Scale, 1_000_000_000_000, "trillion");
        words.Number(Kind.Scale, 100_000, "lakh");
        words.Number(Kind.Scale, 10_000_000, "crore");
        words.Number(Kind.Suffix, 1_000, "k");
        words.Number(Kind.Suffix, 1_000_000, "m mn mln mio");
        words.Number(Kind.Suffix, 1_000_000_000, "bn b bln");
        words.Number(Kind.Suffix, 1_000_000_000_000, "tn trn");
        words.Trait(WordTraits.Attaches, "k m mn mln mio bn b bln tn trn thousand million billion trillion");
        words.Number(Kind.Group, 12, "dozen");
        words.Number(Kind.Group, 20, "score");
        words.Number(Kind.Half, 2, "half halves");
        words.Number(Kind.Fraction, 4, "quarter quarters");
        words.Count(Kind.Fraction, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths tenths");
        words.Number(Kind.Fraction, 100, "hundredths");
        words.Count(Kind.Ordinal, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
            + "twelfth thirteenth "
            + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        words.Count(Kind.Ordinal, 30, 10, "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth");
        words.Trait(WordTraits.OrdinalSuffix, "st nd rd th");
        words.Number(Kind.Vague, 10, "tens");
        words.Number(Kind.Vague, 12, "dozens");
        words.Number(Kind.Vague, 20, "scores");
        words.Number(Kind.Vague, 100, "hundreds");
        words.Number(Kind.Vague, 1_000, "thousands");
        words.Number(Kind.Vague, 1_000_000, "millions");
        words.Number(Kind.Vague, 1_000_000_000, "billions");
        words.Number(Kind.Few, 0, "several few couple");
        words.Count(Kind.Times, 2, 1, "twice thrice");
        words.Count(Kind.Times, 2, 1, "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold");
        words.Number(Kind.And, 0, "and");
        words.Number(Kind.Of, 0, "of");
        words.Number(Kind.Point, 0, "point");
    }

    private static void Bounds(LexiconBuilder words)
    {
        words.Phrase(words.BoundsBefore, FigureBound.About, "about|around|some|approximately|approx|roughly|circa|c|ca|~|"
            + "≈|±|estimated|"
            + "an estimated|in the region of|in the order of|on the order of|of the order of|something like|somewhere "
            + "around|plus or minus|"
            + "in the vicinity of|somewhere in the region of");
        words.Phrase(words.BoundsBefore, FigureBound.Nearly, "nearly|almost|close to|just under|just below|just short of|"
            + "approaching|nearing|"
            + "not quite|a little under|slightly under|little short of|getting on for|slightly less than|a little less than|"
            + "slightly fewer than|just less than|just fewer than|virtually|practically|close on");
        words.Phrase(words.BoundsBefore, FigureBound.MoreThan, "more than|over|in excess of|above|exceeding|exceeded|"
            + "exceeds|exceed|greater than|"
            + "just over|just above|well over|upwards of|upward of|beyond|>|larger than|higher than|longer than|topping|"
            + "surpassing|north of|"
            + "older than|well above|bigger than|heavier than|taller than");
        words.Phrase(words.BoundsBefore, FigureBound.AtLeast, "at least|no fewer than|no less than|not fewer than|not "
            + "less than|a minimum of|"
            + "minimum of|minimum|at the very least|at a minimum|≥|at the least|not under");
        words.Phrase(words.BoundsBefore, FigureBound.FewerThan, "fewer than|less than|under|below|smaller than|lower than|<|"
            + "shorter than|well under|well below|younger than|short of|lighter than");
        words.Phrase(words.BoundsBefore, FigureBound.AtMost, "up to|at most|no more than|not more than|as many as|as much "
            + "as|a maximum of|"
            + "maximum of|maximum|at the very most|not exceeding|not over|no greater than|≤|up to and including|not above|"
            + "no longer than|"
            + "no higher than|as high as|as long as|at the most");
        words.Phrase(words.BoundsAfter, FigureBound.About, "or so|or thereabouts|odd|approximately|something|somethings|"
            + "more or less");
        words.Phrase(words.BoundsAfter, FigureBound.AtLeast, "or more|or above|or over|plus|and above|and over|and more|"
            + "minimum|and upwards|"
            + "or greater|or higher|or longer|or older|and older|at least");
        words.Phrase(words.BoundsAfter, FigureBound.AtMost, "or fewer|or less|or under|or below|at most|maximum|or lower|"
            + "or younger|or shorter");
        words.Trait(WordTraits.Filler, "another additional further estimated new");
        words.Trait(WordTraits.Abbreviation, "approx c ca");
        words.Phrase(words.BoundsBefore, FigureBound.Exact, "add up to|adds up to|added up to|adding up to");
        words.Trait(WordTraits.LeadsToNumber, "than to another some about around nearly almost");
        words.Trait(WordTraits.TakesAbout, "asked ask asks asking talk talks talked talking know knows knew known story "
            + "stories question questions "
            + "questioned complaint complaints complained concern concerns concerned worried worry information informed "
            + "speak spoke speaking "
            + "learned learnt book article news warned facts evidence something anything nothing doubts inquired enquired "
            + "truth all");
        words.Trait(WordTraits.Period, "night nights weekend weekends evening evenings morning mornings afternoon afternoons "
            + "season seasons summer summers winter winters term terms semester semesters session sessions sitting sittings "
            + "hearing hearings round rounds shift shifts generation generations");
        words.Trait(WordTraits.TakesOver, "hand hands handed handing turn turns turned turning take takes took taken "
            + "taking presided presides dispute "
            + "disputes row outrage anger concern concerns control controls victory power authority argue argued flew "
            + "fell all mourned");
    }

    private static void Context(LexiconBuilder words)
    {
        words.Trait(WordTraits.Between, "between");
        words.Trait(WordTraits.RangeTo, "to");
        words.Trait(WordTraits.RangeOr, "or");
        words.Trait(WordTraits.OpensPair, "from by sentenced jailed condemned sent gave handed moved transferred");
        words.Trait(WordTraits.Minus, "minus");
        words.Phrase(words.Ratios, true, "out of|out of every|in every|of every|of each|out of each");
        words.Phrase(words.Ratios, false, "in");
        words.Phrase(words.HalfDays, 0, "a m|am");
        words.Phrase(words.HalfDays, 12, "p m|pm");
        words.Phrase(words.HalfDays, -1, "o clock");
        words.Trait(WordTraits.Attaches, "am pm");
        words.Trait(WordTraits.Abbreviation, "a p no nos art sec para ch vol p pp fig res");
        words.Trait(WordTraits.Designator, "no nos number numbers article articles art section sec paragraph paragraphs "
            + "para chapter ch page "
            + "pages p pp rule rules clause clauses footnote annex appendix psalm verse");
        words.Trait(WordTraits.CapitalDesignator, "local resolution res act flight flights route highway room gate unit "
            + "line bus tram platform pier "
            + "ward district zone block building phase group level version figure table bulletin case docket order "
            + "directive regulation law "
            + "decree protocol camp sector division regiment battalion brigade channel radio studio windows boeing airbus "
            + "apollo day round "
            + "stage season episode volume vol issue item option type class category grade tier berth terminal exit "
            + "junction formula area "
            + "chamber precinct engine ladder squadron hall fig train schedule falcon "
            + "soyuz hurricane division shaft reactor well dock locker cell cabin deck lot plot site station team tower");
        words.Trait(WordTraits.FollowsFraction, "of more less fewer higher lower larger smaller were are had have said "
            + "was is did do will would "
            + "could voted live lived remain remained came went to in by since from on at and or but as than the its "
            + "their his her our your my "
            + "all this these those that them survived died fled agreed refused");
        words.Trait(WordTraits.BeforeThingHalf, "other better latter each either last every both next this that second "
            + "first top bottom");
        words.Trait(WordTraits.BeforePronoun, "no the any every each some this that which another such first last next "
            + "good only a an big old "
            + "new little our my your his her their everyone not");
        words.Trait(WordTraits.Counted, "person man woman child boy girl soldier member resident worker civilian officer "
            + "death victim fatality "
            + "casualty passenger student pupil prisoner detainee hostage protester policeman patient body baby infant "
            + "family household vote "
            + "survivor nurse doctor teacher refugee guard fighter militant driver firefighter dead killed injured "
            + "wounded arrested missing "
            + "detained hurt abducted percent");
        words.Trait(WordTraits.Dimension, "tall high long wide deep thick away apart above below from distance race "
            + "sprint hurdles waves of relay "
            + "freestyle swim behind final finals heat heats champion record runner swimmer sprinter title north south "
            + "east west radius across in tide depth dash deeper higher longer wider");
    }
}

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
