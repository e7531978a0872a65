namespace BriefingGen.Typesetting.Fonts;

public enum FontWeight
{
    /// <summary>400 in OS/2's usWeightClass.</summary>
    Regular,

    /// <summary>600 in OS/2's usWeightClass.</summary>
    SemiBold,
}
