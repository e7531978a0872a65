using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>
/// A place as `[page /XYZ null y null]` (ISO 32000-1, 12.3.2.2): left edge and zoom stay as the reader has them.
/// </summary>
internal static class Destination
{
    public static CosWriter Write(CosWriter writer, PageTree pages, int page, int y) =>
        writer.Key("Dest").BeginArray().Reference(pages.IdOf(page)).Name("XYZ").Keyword("null"u8)
            .Integer(PageSpace.PointsUp((long)pages.HeightOf(page) - y)).Keyword("null"u8).EndArray();
}
