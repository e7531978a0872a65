using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout.Flows;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout;

/// <summary>Lays a document out on pages: fragment after fragment, until nothing is left.</summary>
public static class Paginator
{
    /// <exception cref="ArgumentException">The look’s page is too small for one line and what is around it.</exception>
    public static LaidOutDocument Paginate(Document document, PageLook look)
    {
        var texts = new TextContext(look, document.Language);
        var context = new LayoutContext(texts);
        var pages = new List<PageBuilder>();
        for (Flow? rest = context.FlowOf(document.Content, look.Page.ContentWidth); rest is not null;)
        {
            var number = pages.Count + 1;
            var region = new Region(look.Page.ContentHeight(number), Fresh: true);
            var placement = rest.Place(region);
            if (placement.Fragment!.Height > region.Height)
                throw new ArgumentException($"Page {number} is too small for one line.", nameof(look));
            var page = new PageBuilder();
            page.Add(placement.Fragment, look.Page.Side, look.Page.TopOf(number));
            pages.Add(page);
            rest = placement.Rest;
        }

        var heads = new RunningHeadComposer(texts, document.RunningHeads);
        return new LaidOutDocument(
            document,
            [.. pages.Select((page, i) => page.Build(i + 1, look.Page.Paper, heads.Compose(i + 1, pages.Count)))],
            [.. texts.Notices]);
    }
}
