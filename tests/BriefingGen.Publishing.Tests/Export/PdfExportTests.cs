using BriefingGen.Pdf.Document;
using BriefingGen.Publishing.Export;
using BriefingGen.Testing;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing.Tests.Export;

public sealed class PdfExportTests
{
    [VeraPdfFact]
    public void A_title_and_a_paragraph_become_a_PDF_that_passes_both_profiles()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("short.pdf", Export(
            Text(Role.Heading1, TextStyle.Title, "A fictional harbour, and who asked for it"),
            Text(Role.Paragraph, TextStyle.Body, "Officials of Quell said the efficient ferry “Affable” carried 4,300 people.")));

        Assert.Equal("", VeraPdf.Validate(file));
    }

    private static ReadOnlySpan<byte> Export(params Block[] blocks)
    {
        var document = new Document
        {
            Title = "A fictional harbour",
            Language = "en",
            Content = new Stack { Role = Role.Document, Style = BoxStyle.Document, Children = [.. blocks] },
            RunningHeads = new RunningHeads
            {
                Title = "A fictional harbour",
                Footer = "Briefing desk",
                Folio = (page, pages) => $"Page {page} of {pages}",
                Handling = new HandlingMark("TLP:GREEN", InlineStyle.HandlingGreen),
            },
        };
        var result = PdfExport.Write(
            Paginator.Paginate(document, new PageLook(new PageFormat(PaperSize.A4))),
            new DocumentMetadata { Title = document.Title, Language = document.Language },
            []);
        Assert.Empty(result.Violations);
        return result.Bytes.Span;
    }

    private static TextBlock Text(Role role, TextStyle style, string text) =>
        new() { Role = role, Style = style, Content = [new Run(text)] };
}
