using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Tests.Samples;

internal static class SampleDocuments
{
    public const int PageWidth = 595_276;
    public const int PageHeight = 841_890;

    public static DocumentMetadata Metadata { get; } = new() { Title = "A sample", Language = "en" };

    public static PdfDocument Create(StructureTree tree, params IReadOnlyList<PageContent> pages) => new()
    {
        Metadata = Metadata,
        Pages = [.. pages.Select(page => new PdfPage(PageWidth, PageHeight, () => page))],
        Structure = tree,
        GlyphTexts = SampleFont.Texts,
    };

    /// <summary>A heading and a paragraph of two lines.</summary>
    public static PdfDocument Smallest()
    {
        var tree = new StructureTree();
        var heading = tree.Add(tree.Root, StructureRole.H1);
        var paragraph = tree.Add(tree.Root, StructureRole.P);
        return Create(tree, new PageContent
        {
            Text =
            [
                new(SampleFont.Run("A heading", 50, 80, 20, SampleFont.Bold), heading),
                new(SampleFont.Run("A line of text ", 50, 110), paragraph),
                new(SampleFont.Run("and the next.", 50, 125), paragraph),
            ],
        });
    }
}
