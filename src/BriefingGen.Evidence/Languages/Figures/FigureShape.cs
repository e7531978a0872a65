namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>What the two values of a mention are to each other.</summary>
internal enum FigureShape
{
    /// <summary>One value; both are the same.</summary>
    Single,

    /// <summary>A value that lies between the two: “10 to 12”, “between 10 and 12”.</summary>
    Range,

    /// <summary>Two values that are both meant: “rose from 10 to 12”, “by 131 to 19”, “2-1”. The first need not be the lower.</summary>
    Pair,

    /// <summary>The first of the second: “one in five”, “12 out of 20”.</summary>
    Ratio,

    /// <summary>An order of magnitude: “dozens”, “tens of thousands”; the values are what the word can mean.</summary>
    Vague,
}
