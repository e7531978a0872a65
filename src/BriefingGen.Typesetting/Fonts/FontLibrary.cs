namespace BriefingGen.Typesetting.Fonts;

/// <summary>The fonts that travel inside the program: a machine's own fonts would change the bytes.</summary>
public static class FontLibrary
{
    private static readonly Lazy<FontFace>[] Faces =
    [
        Bundled("IBMPlexSans-Regular", FontFamily.Sans, FontWeight.Regular, isItalic: false),
        Bundled("IBMPlexSans-Italic", FontFamily.Sans, FontWeight.Regular, isItalic: true),
        Bundled("IBMPlexSans-SemiBold", FontFamily.Sans, FontWeight.SemiBold, isItalic: false),
        Bundled("IBMPlexSans-SemiBoldItalic", FontFamily.Sans, FontWeight.SemiBold, isItalic: true),
        Bundled("IBMPlexSerif-Regular", FontFamily.Serif, FontWeight.Regular, isItalic: false),
        Bundled("IBMPlexSerif-Italic", FontFamily.Serif, FontWeight.Regular, isItalic: true),
        Bundled("IBMPlexSerif-SemiBold", FontFamily.Serif, FontWeight.SemiBold, isItalic: false),
        Bundled("IBMPlexSerif-SemiBoldItalic", FontFamily.Serif, FontWeight.SemiBold, isItalic: true),
        Bundled("IBMPlexSansArabic-Regular", FontFamily.SansArabic, FontWeight.Regular, isItalic: false),
        Bundled("IBMPlexSansArabic-SemiBold", FontFamily.SansArabic, FontWeight.SemiBold, isItalic: false),
    ];

    /// <summary>A face, parsed when it is first asked for and then shared by the whole process.</summary>
    /// <param name="italic">Has no effect on <see cref="FontFamily.SansArabic"/>: the Arabic script has no italics.</param>
    public static FontFace Face(FontFamily family, FontWeight weight = FontWeight.Regular, bool italic = false)
    {
        var inFamily = family switch
        {
            FontFamily.Sans => 0,
            FontFamily.Serif => 4,
            FontFamily.SansArabic => 8,
        };
        var inWeight = weight switch
        {
            FontWeight.Regular => 0,
            FontWeight.SemiBold => 1,
        };
        return family == FontFamily.SansArabic
            ? Faces[inFamily + inWeight].Value
            : Faces[inFamily + (2 * inWeight) + (italic ? 1 : 0)].Value;
    }

    /// <summary>Parses the faces that almost every briefing shows.</summary>
    public static void Load()
    {
        foreach (var family in new[] { FontFamily.Sans, FontFamily.Serif })
            foreach (var weight in Enum.GetValues<FontWeight>())
                Face(family, weight);
    }

    private static Lazy<FontFace> Bundled(string name, FontFamily family, FontWeight weight, bool isItalic) =>
        new(() => new FontFace($"{name}.ttf", family, weight, isItalic));
}
