using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Content;

/// <summary>
/// A page's content stream: layout artifacts, then all text in reading order in one text object, then furniture. So every mark
/// lies in an artifact or in a marked-content sequence of one element, and never one in the other. Sequences are not nested
/// either, which would be legal: poppler's structure reader drops what follows the inner one.
/// </summary>
internal sealed class PageContentWriter(FontSet fonts, TagTree tags, Violations violations)
{
    private const int NoNode = -1;

    private readonly ContentStream _stream = new();

    /// <returns>Valid until the next page is written.</returns>
    public ReadOnlySpan<byte> Write(PageContent page, int pageHeight, int pageIndex)
    {
        _stream.Begin(new PageSpace(pageHeight));
        WriteShapes(page.Shapes);
        WriteText(page.Text, pageIndex);
        foreach (var artifact in page.Furniture)
            WriteFurniture(artifact, pageIndex);
        return _stream.Written;
    }

    private void WriteShapes(IReadOnlyList<Shape> shapes)
    {
        if (shapes.Count == 0)
            return;
        _stream.BeginLayoutArtifact();
        foreach (var shape in shapes)
            _stream.Paint(shape);
        _stream.EndMarkedContent();
    }

    private void WriteText(IReadOnlyList<TaggedText> text, int pageIndex)
    {
        if (text.Count == 0)
            return;
        _stream.BeginText();
        var open = NoNode;
        foreach (var (run, owner, actualText, isContinued) in text)
        {
            if (run.Glyphs.IsEmpty || !tags.TryAttach(owner, pageIndex, out var node))
                continue;
            if (isContinued && open != NoNode)
                node = open;
            else if (actualText is not null)
                node = tags.AddActualTextSpan(node, actualText);
            if (node != open)
            {
                if (open != NoNode)
                    _stream.EndMarkedContent();
                _stream.BeginContent(tags.RoleOf(node).StandardRole().Name(), tags.AddContent(node, pageIndex), actualText);
                open = node;
            }

            Show(run, pageIndex, owner.Origin);
        }

        if (open != NoNode)
            _stream.EndMarkedContent();
        _stream.EndText();
    }

    private void WriteFurniture(PaginationArtifact artifact, int pageIndex)
    {
        _stream.BeginPaginationArtifact(artifact.Kind);
        foreach (var shape in artifact.Shapes)
            _stream.Paint(shape);
        if (artifact.Text.Count > 0)
        {
            _stream.BeginText();
            foreach (var run in artifact.Text)
            {
                if (!run.Glyphs.IsEmpty)
                    Show(run, pageIndex, null);
            }

            _stream.EndText();
        }

        _stream.EndMarkedContent();
    }

    private void Show(TextRun run, int pageIndex, object? origin)
    {
        var font = fonts.Use(run.Font);
        GlyphChecks.Check(run, font, violations, origin, pageIndex);
        _stream.Show(run, font);
    }
}
