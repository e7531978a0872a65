using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing;

/// <summary>What a briefing may be printed on.</summary>
public enum Paper
{
    A4,
    Letter,
}

internal static class Papers
{
    public static PaperSize Size(this Paper paper) => paper switch
    {
        Paper.A4 => PaperSize.A4,
        Paper.Letter => PaperSize.Letter,
    };

    public static string Name(this Paper paper) => paper switch
    {
        Paper.A4 => "a4",
        Paper.Letter => "letter",
    };
}
