namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>A run of letters, a run of digits, or one other character that is no white space.</summary>
/// <param name="Number">Of a run of at most four ASCII digits; else −1.</param>
internal readonly record struct DateToken(int Start, int Length, TokenKind Kind, int Number, DateWord Word)
{
    public int End => Start + Length;
}
