namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>A word, sign or abbreviation that has a meaning in or beside a figure.</summary>
/// <param name="Id">Dense, from 0, within one lexicon.</param>
internal sealed record LexiconWord(int Id, string Text, NumberWordKind Kind, long Value, WordTraits Traits)
{
    public bool Has(WordTraits trait) => (Traits & trait) != 0;
}

/// <summary>The role of a word in a number.</summary>
internal enum NumberWordKind
{
    None,

    /// <summary>“a”, “an”, « un »: one, before a magnitude or a fraction.</summary>
    Article,
    Digit,
    Teen,
    Tens,
    Hundred,

    /// <summary>A thousand and what is above it.</summary>
    Scale,

    /// <summary>“m”, “bn”, « Md »: a scale written after digits.</summary>
    Suffix,

    /// <summary>“dozen”, “score”: counted like a scale, but ends the number.</summary>
    Group,

    /// <summary>« dizaine », « centaine »: about ten, about a hundred.</summary>
    Collective,
    Half,

    /// <summary>A plural, or a word with no other meaning: “thirds”, “quarter”, « tiers ». The value is the
    /// denominator.</summary>
    Fraction,

    /// <summary>“third”; also a fraction after “a” or “one”.</summary>
    Ordinal,

    /// <summary>“tens”, “hundreds”: an order of magnitude without a number before it.</summary>
    Vague,

    /// <summary>“several”, « quelques »: makes the magnitude after it vague.</summary>
    Few,
    Times,
    And,
    Of,

    /// <summary>“point”, « virgule ».</summary>
    Point,
}

/// <summary>What else is known of a word, besides its role in a number.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>A full stop after it does not end the sentence: “approx.”, “No.”.</summary>
    Abbreviation = 1,

    /// <summary>May directly follow digits: “5km”.</summary>
    Attaches = 1 << 1,

    /// <summary>Makes an ordinal of digits: “21st”.</summary>
    OrdinalSuffix = 1 << 2,

    /// <summary>The number after it is part of a name, whatever its case: “Article 5”, “number 4”.</summary>
    Designator = 1 << 3,

    /// <summary>A designator only with a capital: “Local 12”, but “local 12-year-olds”.</summary>
    CapitalDesignator = 1 << 4,

    /// <summary>May stand between a bound and its figure: “more than another 50”.</summary>
    Filler = 1 << 5,

    /// <summary>“about” after it is a preposition: “asked about 52 residents”.</summary>
    TakesAbout = 1 << 6,

    /// <summary>After “a third” or “half” it shows that a fraction is meant, not an ordinal: “of”, “were”.</summary>
    FollowsFraction = 1 << 7,

    /// <summary>“half” after it is a thing: “the first half”.</summary>
    BeforeThingHalf = 1 << 8,

    /// <summary>“one” before it counts: “one person”, “one killed”.</summary>
    Counted = 1 << 9,

    /// <summary>“m” before it means metres: “1.5m tall”.</summary>
    Dimension = 1 << 10,

    /// <summary>Stands before the first of two figures: “from”, “by”.</summary>
    OpensPair = 1 << 11,

    /// <summary>“one” after it may be a pronoun: “no one”, “the one”.</summary>
    BeforePronoun = 1 << 12,

    /// <summary>The figures on both sides of it are the ends of a range: “to”, « à ».</summary>
    RangeTo = 1 << 13,

    /// <summary>The figures on both sides of it are alternatives: “or”, « ou ».</summary>
    RangeOr = 1 << 14,

    /// <summary>Opens a range whose ends “and” joins: “between”, « entre ».</summary>
    Between = 1 << 15,

    /// <summary>The first figure is part of the second: “in”, « sur ».</summary>
    RatioOf = 1 << 16,

    /// <summary>A code or abbreviation of a currency that may directly precede digits: “EUR5”.</summary>
    BeforeDigits = 1 << 17,

    /// <summary>“minus”, « moins ».</summary>
    Minus = 1 << 18,

    /// <summary>“h”: separates the hours of a time of day from its minutes.</summary>
    Hours = 1 << 19,

    /// <summary>“over” after it belongs to the verb or is a preposition: “handed over 12 prisoners”.</summary>
    TakesOver = 1 << 20,

    /// <summary>After a bound it shows that the bound is that of the next figure: “more than”, « plus de ».</summary>
    LeadsToNumber = 1 << 21,

    /// <summary>“over” before a number of these means “during”: “over 90 nights”.</summary>
    Period = 1 << 22,
}
