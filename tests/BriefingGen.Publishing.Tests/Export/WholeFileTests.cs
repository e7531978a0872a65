using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Testing;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>The briefs of the project as whole files: nothing that no validator sees is wrong in them, and no word is lost.</summary>
public sealed class WholeFileTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "briefs");

    public static TheoryData<string> Briefs => [.. Names];

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.TopDirectoryOnly)
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Briefs))]
    public void Each_file_has_no_fault_that_a_validator_lets_pass(string name)
    {
        using var folder = new TemporaryFolder();
        using var pdf = Open(Build(name, folder));
        Assert.Empty(FileFaults.Of(pdf));
    }

    [Theory]
    [MemberData(nameof(Briefs))]
    public void Each_block_is_one_element_with_all_its_words(string name)
    {
        using var folder = new TemporaryFolder();
        var built = Build(name, folder);
        using var pdf = Open(built);
        Assert.Equal(BlockOutline.Of(built.Blocks).Lines(), new ReadWords(pdf).InStructureOrder().Lines());
    }

    [ToolFact("qpdf", "pdfinfo", "pdftotext", "pdftoppm", "mutool")]
    public void Other_readers_read_the_same_words_in_the_same_order_without_a_complaint() => AllBriefs((file, words) =>
        Assert.Empty(OtherReaders.Faults(file, words)));

    [Theory]
    [MemberData(nameof(Briefs))]
    public void A_reference_is_said_in_words(string name)
    {
        using var folder = new TemporaryFolder();
        using var pdf = Open(Build(name, folder));
        var links = ReadTree.Of(pdf).All.Where(element => element.Type == "Link").ToList();
        var spoken = links.Select(link => pdf.TextOf(link.Dictionary, "Alt")).OfType<string>().ToList();

        // The rest are the ways back to what is numbered: “1” of “Back to: Demand 1”.
        Assert.All(spoken, words => Assert.Matches("^(Source [0-9]+, paragraphe? [0-9]+|(Back to|Retour à)\u00A0?: .*\\w)$", words));
        Assert.InRange(spoken.Count(words => words.StartsWith("Source ", StringComparison.Ordinal)), 2, links.Count - 1);
    }

    [PdfJsFact]
    public void Firefox_hears_the_same_words_in_the_same_order() => AllBriefs((file, words) =>
        Assert.Empty(OtherReaders.FaultsOfPdfJs(PdfJsFactAttribute.Modules!, file, words)));

    [PdfJsFact]
    public void Spaced_capitals_are_a_word_and_not_letters()
    {
        using var folder = new TemporaryFolder();
        Assert.StartsWith("FLASH ", OtherReaders.HeardByPdfJs(PdfJsFactAttribute.Modules!, Build("flash", folder).Pdf), StringComparison.Ordinal);
    }

    private static void AllBriefs(Action<string, ReadWords> check)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in Names)
        {
            var built = Build(name, folder);
            using var pdf = Open(built);
            check(built.Pdf, new ReadWords(pdf));
        }
    }

    private static BuiltBrief Build(string name, TemporaryFolder folder) =>
        BuiltBrief.Of(Path.Combine(Folder, name + ".yaml"), folder.Path);

    private static ReadPdf Open(BuiltBrief built) => ReadPdf.Open(File.ReadAllBytes(built.Pdf));
}
