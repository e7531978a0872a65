using BriefingGen.Pdf.Content;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing.Export;

internal static class Colors
{
    public static RgbColor Of(Ink ink) => new(ink.Red, ink.Green, ink.Blue);
}
