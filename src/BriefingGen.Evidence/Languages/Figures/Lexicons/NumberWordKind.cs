namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>What a word does in a number.</summary>
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

    /// <summary>“m”, “bn”, « Md »: a scale that is written behind digits.</summary>
    Suffix,

    /// <summary>“dozen”, “score”: counted like a scale, but ends the number.</summary>
    Group,

    /// <summary>« dizaine », « centaine »: about so many.</summary>
    Collective,
    Half,

    /// <summary>A plural or a word that is nothing else: “thirds”, “quarter”, « tiers ». The value is the denominator.</summary>
    Fraction,

    /// <summary>“third”, which is also a fraction after “a” or “one”.</summary>
    Ordinal,

    /// <summary>“tens”, “hundreds”: an order of magnitude when no number stands before it.</summary>
    Vague,

    /// <summary>“several”, « quelques »: makes the magnitude after it vague.</summary>
    Few,
    Times,
    And,
    Of,

    /// <summary>“point”, « virgule ».</summary>
    Point,
}
