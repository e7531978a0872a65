namespace BriefingGen.Typesetting.Text;

public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}
