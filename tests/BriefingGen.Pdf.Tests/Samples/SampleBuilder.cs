using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Tests.Samples;

/// <summary>A document put down line by line: no layout, only places that do not overlap.</summary>
internal sealed class SampleBuilder
{
    private const int Leading = 14;
    private const int Left = 50;
    private const int Size = 10;

    private readonly List<PageContent> _pages = [];
    private readonly List<PathObject> _paths = [];
    private readonly List<TaggedText> _text = [];
    private readonly List<PaginationArtifact> _paginationArtifacts = [];
    private readonly List<LinkAnnotation> _links = [];
    private int _baseline = 50;
    private int _x = Left * 1000;

    public StructureTree Tree { get; } = new();

    public StructureElement Add(
        StructureType type, StructureElement? parent = null, ElementProperties? properties = null, object? origin = null) =>
        Tree.Add(parent ?? Tree.Root, type, properties, origin);

    /// <summary>A new element of one line.</summary>
    public StructureElement Line(
        StructureType type, string text, StructureElement? parent = null, ElementProperties? properties = null, object? origin = null)
    {
        var element = Add(type, parent, properties, origin);
        NewLine();
        Show(element, text);
        return element;
    }

    public SampleBuilder NewLine(int x = Left)
    {
        (_baseline, _x) = (_baseline + Leading, x * 1000);
        return this;
    }

    /// <summary>Goes on where the line has got to.</summary>
    /// <returns>The area of what was shown, for a link.</returns>
    public PageArea Show(StructureElement element, string text, PdfFont? font = null, string? actualText = null, RgbColor color = default)
    {
        font ??= SampleFont.Regular;
        var run = new TextRun(font, Size * 1000, _x, _baseline * 1000, color, SampleFont.Glyphs(text));
        _text.Add(new TaggedText(run, element, actualText));
        var width = text.Length * font.Widths[' '] * Size;
        var area = new PageArea(_x, (_baseline - Size) * 1000, width, (Size + 2) * 1000);
        _x += width;
        return area;
    }

    public SampleBuilder Link(StructureElement link, AnnotationTarget target, string contents, params IReadOnlyList<PageArea> areas)
    {
        _links.Add(new LinkAnnotation(link, areas, contents, target));
        return this;
    }

    public SampleBuilder Paint(params IReadOnlyList<PathObject> paths)
    {
        _paths.AddRange(paths);
        return this;
    }

    public SampleBuilder Pagination(PaginationKind kind, string text, int baseline, params IReadOnlyList<PathObject> paths)
    {
        _paginationArtifacts.Add(new PaginationArtifact(kind, paths, [SampleFont.Run(text, Left, baseline, 8)]));
        return this;
    }

    public SampleBuilder NewPage()
    {
        _pages.Add(new PageContent
        {
            LayoutArtifacts = [.. _paths],
            Text = [.. _text],
            PaginationArtifacts = [.. _paginationArtifacts],
            Links = [.. _links],
        });
        _paths.Clear();
        _text.Clear();
        _paginationArtifacts.Clear();
        _links.Clear();
        (_baseline, _x) = (50, Left * 1000);
        return this;
    }

    public PdfDocument Build()
    {
        NewPage();
        return SampleDocuments.Create(Tree, [.. _pages]);
    }
}
