using System.Collections.Immutable;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>One page of frames as one page of a PDF.</summary>
internal static class PageExport
{
    public static PdfPage Map(Page page, FontNumbering fonts, StructureMap structure, AnchorPlaces places) =>
        new(page.Size.Width, page.Size.Height, () => new PageContent
        {
            Shapes = [.. page.Drawings.Select(DrawingExport.Map)],
            Text = [.. page.Text.SelectMany(run => Tagged(run, fonts, structure))],
            Furniture = [.. page.Furniture.Select(item => Furniture(item, fonts))],
            Links = Links(page, structure, places),
        });

    private static IEnumerable<TaggedText> Tagged(GlyphRun run, FontNumbering fonts, StructureMap structure) =>
        RunExport.Map(run, fonts).Select(mapped => new TaggedText(mapped.Run, structure[run.Owner!], mapped.ActualText, mapped.IsContinued));

    private static PaginationArtifact Furniture(FurnitureItem item, FontNumbering fonts) => new(
        item.Kind switch
        {
            FurnitureKind.Header => PaginationKind.Header,
            FurnitureKind.Footer => PaginationKind.Footer,
            FurnitureKind.TableHeader => PaginationKind.RepeatedTableHeader,
        },
        [.. item.Drawings.Select(DrawingExport.Map)],
        [.. item.Text.SelectMany(run => RunExport.Map(run, fonts)).Select(mapped => mapped.Run)]);

    /// <summary>One annotation for each link on the page, with an area for each of its lines.</summary>
    private static ImmutableArray<LinkAnnotation> Links(Page page, StructureMap structure, AnchorPlaces places) =>
    [
        .. page.Links
            .GroupBy(area => area.Link, ReferenceEqualityComparer.Instance)
            .Select(areas => areas.ToList())
            .Select(areas => new LinkAnnotation(
                structure[areas[0].Link],
                [.. areas.Select(area => new PageArea(area.X, area.Y, area.Width, area.Height))],
                OneLine.Shortened(areas[0].Link.Description),
                places.Resolve(areas[0].Link.Target),
                areas[0].Link)),
    ];
}
