using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Content;

/// <summary>
/// Writes the content stream of a page: layout artifacts, then all text in reading order in one text object, then pagination
/// artifacts. So everything painted lies in an artifact or in the marked-content sequence of one element, never one inside the
/// other. Sequences are not nested either, which would be legal: poppler's structure reader drops what follows the inner one.
/// </summary>
internal sealed class PageContentWriter(FontSet fonts, StructureTreeBuilder structure, Violations violations)
{
    private const int None = StructureTreeBuilder.None;

    private readonly ContentStream _stream = new();

    /// <returns>Valid until the next page is written.</returns>
    public ReadOnlySpan<byte> Write(PageContent page, int pageHeight, int pageIndex)
    {
        _stream.Begin(new PageSpace(pageHeight));
        WriteLayoutArtifacts(page.LayoutArtifacts);
        WriteText(page.Text, pageIndex);
        foreach (var artifact in page.PaginationArtifacts)
            WritePaginationArtifact(artifact, pageIndex);
        return _stream.Written;
    }

    private void WriteLayoutArtifacts(IReadOnlyList<PathObject> paths)
    {
        if (paths.Count == 0)
            return;
        _stream.BeginLayoutArtifact();
        foreach (var path in paths)
            _stream.Paint(path);
        _stream.EndMarkedContent();
    }

    private void WriteText(IReadOnlyList<TaggedText> text, int pageIndex)
    {
        if (text.Count == 0)
            return;
        _stream.BeginText();
        var open = None;
        foreach (var (run, owner, actualText, isContinued) in text)
        {
            if (run.Glyphs.IsEmpty || !structure.TryAdd(owner, pageIndex, out var element))
                continue;
            if (isContinued && open != None)
                element = open;
            else if (actualText is not null)
                element = structure.AddActualTextSpan(element, actualText);
            if (element != open)
            {
                if (open != None)
                    _stream.EndMarkedContent();
                var mcid = structure.AddMarkedContent(element, pageIndex);
                _stream.BeginMarkedContent(structure.TypeOf(element).StandardType().Name(), mcid, actualText);
                open = element;
            }

            Show(run, pageIndex, owner.Origin);
        }

        if (open != None)
            _stream.EndMarkedContent();
        _stream.EndText();
    }

    private void WritePaginationArtifact(PaginationArtifact artifact, int pageIndex)
    {
        _stream.BeginPaginationArtifact(artifact.Kind);
        foreach (var path in artifact.Paths)
            _stream.Paint(path);
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
