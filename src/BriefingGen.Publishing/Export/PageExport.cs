using System.Collections.Immutable;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Text.Threads;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>Pages of frames as pages of a PDF, one after the other.</summary>
internal sealed class PageExport(FontNumbering fonts, StructureMap structure, AnchorPlaces places)
{
    /// <summary>So many are done before another thread could begin.</summary>
    private const int FewPages = 32;

    private readonly RunExport _runs = new(fonts);
    private readonly List<ExportedRun> _exported = [];

    /// <summary>A page is let go when its content was asked for; those of a long document are made ahead.</summary>
    public IReadOnlyList<PdfPage> Map(ImmutableArray<Page> pages)
    {
        var contents = Contents(new Queue<Page>(pages));
        var unwritten = (pages.Length > FewPages ? Ahead.Of(contents, 1) : contents).GetEnumerator();
        return [.. pages.Select(page => new PdfPage(page.Size.Width, page.Size.Height, Next))];

        PageContent Next()
        {
            unwritten.MoveNext();
            return unwritten.Current;
        }
    }

    private IEnumerable<PageContent> Contents(Queue<Page> pages)
    {
        while (pages.TryDequeue(out var page))
            yield return Content(page);
    }

    private PageContent Content(Page page) => new()
    {
        Shapes = [.. page.Drawings.Select(DrawingExport.Map)],
        Text = Text(page),
        Furniture = [.. page.RunningElements.Select(Running)],
        Links = Links(page),
    };

    private List<TaggedText> Text(Page page)
    {
        var text = new List<TaggedText>(page.Text.Length);
        foreach (var run in page.Text)
        {
            var owner = structure[run.Owner!];
            foreach (var (textRun, actualText, isContinued) in Exported(run))
                text.Add(new TaggedText(textRun, owner, actualText, isContinued));
        }

        return text;
    }

    /// <summary>Valid until the next run is asked for.</summary>
    private List<ExportedRun> Exported(GlyphRun run)
    {
        _exported.Clear();
        _runs.Map(run, _exported);
        return _exported;
    }

    private PaginationArtifact Running(RunningElement item) => new(
        item.Kind switch
        {
            RunningElementKind.Header => PaginationKind.Header,
            RunningElementKind.Footer => PaginationKind.Footer,
            RunningElementKind.TableHeader => PaginationKind.RepeatedTableHeader,
        },
        [.. item.Drawings.Select(DrawingExport.Map)],
        [.. item.Text.SelectMany(run => Exported(run).Select(exported => exported.Run))]);

    /// <summary>One annotation for each link on the page, with an area for each of its lines.</summary>
    private ImmutableArray<LinkAnnotation> Links(Page page) =>
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
