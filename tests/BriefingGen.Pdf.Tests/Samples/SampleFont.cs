using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;

namespace BriefingGen.Pdf.Tests.Samples;

/// <summary>A face for Latin-1: the CID is the character's code, all glyphs are boxes.</summary>
internal static class SampleFont
{
    public const int Advance = 500;

    private const int LastCharacter = 0xFF;

    public static PdfFont Regular { get; } = Create("Boxes-Regular", Advance);

    public static PdfFont Bold { get; } = Create("Boxes-Bold", Advance + 50);

    /// <summary>Printing ASCII and Latin-1.</summary>
    public static IReadOnlyDictionary<ushort, string> Texts { get; } =
        Characters().ToDictionary(character => (ushort)character, character => ((char)character).ToString());

    public static PdfFont Create(string name, int advance) => new()
    {
        PostScriptName = name,
        Subset = new(TrueTypeBuilder.Build([.. Enumerable.Range(0, LastCharacter + 1).Select(c => c == ' ' ? -advance : advance)])),
        Widths = Characters().ToDictionary(character => (ushort)character, _ => advance),
        Ascent = 900,
        Descent = -300,
        CapHeight = 700,
        Bounds = new FontBounds(0, 0, 1000, 700),
        StemV = 80,
    };

    public static ShownGlyph[] Glyphs(string text) => [.. text.Select(character => new ShownGlyph(character))];

    /// <param name="size">In pt, as are the places.</param>
    public static TextRun Run(string text, int x, int baseline, int size = 10, PdfFont? font = null) =>
        new(font ?? Regular, size * 1000, x * 1000, baseline * 1000, RgbColor.Black, Glyphs(text));

    private static IEnumerable<int> Characters() => [.. Enumerable.Range(0x20, 0x5F), .. Enumerable.Range(0xA0, 0x60)];
}
