namespace BriefingGen.Evidence.Languages.Names;

/// <summary>A run of letters and digits; of an acronym or initials with full stops, all of them.</summary>
/// <param name="Gap">What stands between it and the token before it.</param>
internal readonly record struct NameToken(int Start, int Length, TokenGap Gap, TokenSigns Signs)
{
    public int End => Start + Length;

    public bool Has(TokenSigns sign) => (Signs & sign) != 0;
}
