namespace BriefingGen.Evidence.Languages.Names;

/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Key">In lower case and NFC, without soft hyphens and the full stops of an acronym.</param>
public readonly record struct NameWord(int Start, int Length, string Key, NameWordRole Role)
{
    public int End => Start + Length;
}
