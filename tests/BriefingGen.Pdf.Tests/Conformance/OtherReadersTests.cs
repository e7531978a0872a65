using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Samples;
using BriefingGen.Testing;

namespace BriefingGen.Pdf.Tests.Conformance;

/// <summary>Programs of other makers read the samples without a word of complaint, and in the right order.</summary>
public class OtherReadersTests
{
    [ToolFact("qpdf")]
    public void Qpdf_finds_no_fault() => ReadAll(file => ExternalTool.Run("qpdf", "--check", file) is var (exitCode, output)
        && exitCode == 0 && !output.Contains("WARNING", StringComparison.Ordinal) ? "" : output);

    // Tells of operators short of operands, which validators let pass.
    [ToolFact("pdftoppm")]
    public void Poppler_draws_without_an_error() => ReadAll(file => ExternalTool.Run("pdftoppm", "-r", "20", file, file).Output);

    [ToolFact("mutool")]
    public void Mupdf_draws_without_an_error()
    {
        // Builds without a colour engine say so each time.
        const string NoColourEngine = "warning: ICC support is not available\n";
        ReadAll(file => ExternalTool.Run("mutool", "draw", "-q", "-r", "20", "-o", file + "-%d.png", file).Output
            .Replace(NoColourEngine, "", StringComparison.Ordinal));
    }

    [ToolFact("pdfinfo")]
    public void Poppler_reads_the_structure_in_order()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("everything.pdf", PdfWriter.Write(SampleDocuments.Everything()).Bytes.Span);
        Golden.Verify(ExternalTool.Run("pdfinfo", "-struct-text", file).Output);
    }

    [ToolFact("pdftotext")]
    public void Poppler_reads_the_pages_in_order_and_ligatures_as_their_letters()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("everything.pdf", PdfWriter.Write(SampleDocuments.Everything()).Bytes.Span);
        var text = ExternalTool.Run("pdftotext", "-f", "1", "-l", "1", file, "-").Output;
        Assert.Contains("Words with strength, a fi, an UN and d\u00E9j\u00E0 vu.\na link over\ntwo lines over\n", text, StringComparison.Ordinal);
    }

    private static void ReadAll(Func<string, string> complaintsOf)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, document) in SampleDocuments.All)
            Assert.Equal("", complaintsOf(folder.Write(name + ".pdf", PdfWriter.Write(document).Bytes.Span)));
    }
}
