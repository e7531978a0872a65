using System.Globalization;
using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>
/// The page tree (ISO 32000-1, 7.7.3), nodes of at most 64. Pages get their object numbers at once, since links may lead forward.
/// </summary>
internal sealed class PageTree
{
    private readonly IReadOnlyList<PdfPage> _pages;
    private readonly int _firstPage;
    private readonly int _firstLeaf;

    /// <summary>Writes the nodes; the page objects follow one by one.</summary>
    public PageTree(ObjectFile file, IReadOnlyList<PdfPage> pages)
    {
        _pages = pages;
        _firstPage = file.Allocate(pages.Count).Number;
        _firstLeaf = file.Allocate((pages.Count + SortedTree.Fanout - 1) / SortedTree.Fanout).Number;
        Root = WriteNodes(file);
    }

    public ObjectId Root { get; }

    public int Count => _pages.Count;

    public ObjectId IdOf(int page) => new(_firstPage + page);

    public int HeightOf(int page) => _pages[page].Height;

    /// <summary>Begins the page object with the entries that place it in the tree.</summary>
    public CosWriter BeginPage(ObjectFile file, int page)
    {
        var (width, height, _) = _pages[page];
        var writer = file.Begin(IdOf(page)).BeginDictionary()
            .Key("Type").Name("Page").Key("Parent").Reference(new ObjectId(_firstLeaf + page / SortedTree.Fanout));
        if ((width, height) != (_pages[0].Width, _pages[0].Height))
            WriteMediaBox(writer, width, height);
        return writer;
    }

    private ObjectId WriteNodes(ObjectFile file)
    {
        List<PageTreeNode> level = [.. Enumerable.Range(0, Count).Select(IdOf).Chunk(SortedTree.Fanout)
            .Select((kids, index) => new PageTreeNode(new ObjectId(_firstLeaf + index), kids.Length, kids))];
        while (level.Count > 1)
        {
            level = [.. level.Chunk(SortedTree.Fanout).Select(kids =>
            {
                var parent = file.Allocate();
                foreach (var kid in kids)
                    WriteNode(file, kid, parent);
                return new PageTreeNode(parent, kids.Sum(kid => kid.Pages), [.. kids.Select(kid => kid.Id)]);
            })];
        }

        WriteNode(file, level[0], null);
        return level[0].Id;
    }

    // The root carries the first page's MediaBox; a page of another size has its own.
    private void WriteNode(ObjectFile file, PageTreeNode node, ObjectId? parent)
    {
        var writer = file.Begin(node.Id).BeginDictionary().Key("Type").Name("Pages");
        if (parent is { } above)
            writer.Key("Parent").Reference(above);
        else
            WriteMediaBox(writer, _pages[0].Width, _pages[0].Height);
        writer.Key("Count").Integer(node.Pages).Key("Kids").BeginArray();
        foreach (var kid in node.Kids)
            writer.Reference(kid);
        writer.EndArray().EndDictionary();
    }

    private static void WriteMediaBox(CosWriter writer, int width, int height) =>
        writer.Key("MediaBox").BeginArray().Integer(0).Integer(0).Real(width, 3).Real(height, 3).EndArray();

    private sealed record PageTreeNode(ObjectId Id, int Pages, ObjectId[] Kids);
}

internal sealed class PageWriter(
    ObjectFile file, PageTree pages, PageContentWriter contents, LinkWriter links, ObjectId resources)
{
    public void Write(PdfPage page, int pageIndex)
    {
        var content = page.Content();
        var stream = file.Allocate();
        file.AddStream(stream, contents.Write(content, page.Height, pageIndex));
        var annotations = links.Write(content.Links, pageIndex);

        var writer = pages.BeginPage(file, pageIndex)
            .Key("StructParents").Integer(pageIndex).Key("Resources").Reference(resources).Key("Contents").Reference(stream);
        if (annotations.Count > 0)
        {
            writer.Key("Tabs").Name("S").Key("Annots").BeginArray();
            foreach (var annotation in annotations)
                writer.Reference(annotation);
            writer.EndArray();
        }

        writer.EndDictionary();
    }
}

internal static class PageChecks
{
    // ISO 19005-3, 6.1.13, in 1/1000 pt.
    private const int Shortest = 3_000;
    private const int Longest = 14_400_000;

    public static void Check(IReadOnlyList<PdfPage> pages, Violations violations)
    {
        if (pages.Count == 0)
            violations.Add(ViolationKind.NoPages, "0 pages");
        for (var page = 0; page < pages.Count; page++)
        {
            var (width, height, _) = pages[page];
            if (width is < Shortest or > Longest || height is < Shortest or > Longest)
                violations.Add(
                    ViolationKind.PageSize,
                    string.Create(CultureInfo.InvariantCulture, $"{width / 1000m} × {height / 1000m} pt"), page: page);
        }
    }
}
