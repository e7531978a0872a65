using System.Collections.Immutable;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Text.Threads;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>Converts laid-out pages to pages of the PDF, one after the other.</summary>
internal sealed class PageExport(FontNumbering fonts, StructureMap structure, Destinations destinations)
{
    /// <summary>Up to this many pages are done before another thread could start.</summary>
    private const int FewPages = 32;

    private readonly RunExport _runs = new(fonts);
    private readonly List<ExportedRun> _exported = [];

    /// <summary>A page is released once its content was asked for; the pages of a long document are converted ahead.</summary>
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
        LayoutArtifacts = [.. page.Drawings.Select(DrawingExport.Map)],
        Text = Text(page),
        PaginationArtifacts = [.. page.RunningElements.Select(Artifact)],
        Links = Links(page),
    };

    private List<TaggedText> Text(Page page)
    {
        var text = new List<TaggedText>(page.Text.Length);
        foreach (var run in page.Text)
        {
            var element = structure[run.Owner!];
            foreach (var (textRun, actualText, isContinued) in Exported(run))
                text.Add(new TaggedText(textRun, element, actualText, isContinued));
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

    private PaginationArtifact Artifact(RunningElement item) => new(
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
                TextString.Shortened(areas[0].Link.Description),
                destinations.Resolve(areas[0].Link.Target),
                areas[0].Link)),
    ];
}
