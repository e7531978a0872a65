namespace BriefingGen.Evidence.Languages.Names;

/// <summary>Words of a source: which of its texts, and UTF-16 offsets in it.</summary>
public readonly record struct NamePlace(int Text, int Start, int Length)
{
    public int End => Start + Length;
}
