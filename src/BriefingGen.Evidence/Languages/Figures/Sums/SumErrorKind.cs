namespace BriefingGen.Evidence.Languages.Figures.Sums;

/// <summary>Why a declared sum cannot be reckoned.</summary>
internal enum SumErrorKind
{
    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>A figure alone, which is no sum.</summary>
    NoOperation,

    /// <summary>Where an operand should stand there is none.</summary>
    MissingOperand,

    /// <summary>An operand is no single figure.</summary>
    NotAFigure,
    MissingBracket,
    UnexpectedBracket,
    DivisionByZero,

    /// <summary>More than <see cref="SumParser.MaxLength"/> characters, <see cref="SumParser.MaxOperands"/> operands or so many brackets in one another.</summary>
    TooLong,
}
