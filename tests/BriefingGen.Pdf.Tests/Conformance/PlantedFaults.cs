using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using BriefingGen.Testing;

namespace BriefingGen.Pdf.Tests.Conformance;

/// <summary>
/// The sample with every feature, written as plain text by qpdf, with one thing changed, and its offsets mended by fix-qdf.
/// </summary>
internal static class PlantedFaults
{
    private const string Swapped = "$1$3$2$4";

    private static readonly Lazy<string> Plain = new(() =>
    {
        using var folder = new TemporaryFolder();
        var written = folder.Write("sample.pdf", PdfWriter.Write(SampleDocuments.Everything()).Bytes.Span);
        var plain = Path.Combine(folder.Path, "plain.pdf");
        Assert.Equal((0, ""), ExternalTool.Run("qpdf", "--qdf", "--object-streams=disable", written, plain));
        return File.ReadAllText(plain, Encoding.Latin1);
    });

    /// <summary>By the name of the test that looks for it: what is changed, into what, and a part of what is said of
    /// it.</summary>
    public static IReadOnlyDictionary<string, (string Pattern, string Replacement, string Sentence)> All { get; } =
        new Dictionary<string, (string, string, string)>
        {
            [nameof(PlantedFaultsTests.An_operator_short_of_an_operand_is_found)] = (@"43 746\.89 m", "746.89 m", "m has 1 operands"),
            [nameof(PlantedFaultsTests.Two_sequences_with_one_number_are_found)] =
                (@"/TH<</MCID 3>>BDC", "/TH<</MCID 2>>BDC", "MCIDs are not 0 to n - 1"),
            [nameof(PlantedFaultsTests.A_sequence_in_a_sequence_is_found)] =
                (@"(MCID 10>>BDC)([^E]*)(EMC)", "$1/Span<</Lang(en)>>BDC $2EMC $3", "Nested: /Span"),
            [nameof(PlantedFaultsTests.A_parent_tree_that_names_another_element_is_found)] =
                (@"( 1\n    \[)(\n      \d+ 0 R)(\n      \d+ 0 R)()", Swapped, "the parent tree names other elements"),
            [nameof(PlantedFaultsTests.Annotations_whose_parents_are_exchanged_are_found)] =
                (@"/StructParent 3", "/StructParent 4", "the parent tree names another element"),
            [nameof(PlantedFaultsTests.Another_order_than_that_of_the_words_is_found)] =
                (@"(/K \[)(\n    \d+ 0 R)(\n    \d+ 0 R)(\n  \]\n  /P \d+ 0 R\n  /S /Div)", Swapped, "K says 1 0"),
            [nameof(PlantedFaultsTests.An_element_without_content_is_found)] = (@"/K 13\n", "/K []\n", "is empty"),
            [nameof(PlantedFaultsTests.A_list_that_does_not_say_how_it_is_numbered_is_found)] =
                (@"/ListNumbering /Disc", "", "no ListNumbering against its labels"),
            [nameof(PlantedFaultsTests.A_list_that_denies_its_labels_is_found)] =
                (@"/ListNumbering /Disc", "/ListNumbering /None", "None against its labels"),
            [nameof(PlantedFaultsTests.A_group_with_words_of_its_own_is_found)] =
                (@"(/K 2\n  /P \d+ 0 R\n  /Pg \d+ 0 R\n  /S /)P", "$1BlockQuote", "a group with words of its own"),
            [nameof(PlantedFaultsTests.A_head_behind_the_body_is_found)] =
                (@"(/K \[)(\n    \d+ 0 R)(\n    \d+ 0 R)(\n  \]\n  /P \d+ 0 R\n  /S /Table)", Swapped, "not a head and then a body"),
            [nameof(PlantedFaultsTests.A_role_that_owes_more_than_it_says_is_found)] =
                (@"/S /Strong", "/S /Figure /Alt (A figure)", "no role of a briefing"),
            [nameof(PlantedFaultsTests.An_ID_without_a_tree_of_IDs_is_found)] = (@"/E \(United Nations\)", "$0 /ID (note)", "an ID without an IDTree"),
            [nameof(PlantedFaultsTests.A_link_with_a_box_around_it_is_found)] =
                (@"/Border \[\n    0\n    0\n    0\n  \]\n(  /Contents \(The)", "$1", "a visible border"),
            [nameof(PlantedFaultsTests.A_bookmark_that_leads_nowhere_is_found)] =
                (@"/Dest \[[^]]*\](\n  /Next \d+ 0 R\n  /Parent \d+ 0 R\n  /Title)", "$1", "Bookmark “Section” leads nowhere"),
            [nameof(PlantedFaultsTests.An_attachment_without_a_date_is_found)] =
                (@"/ModDate \([^)]*\)\n    /Size 16", "/Size 16", "sample.yaml: no date"),
            [nameof(PlantedFaultsTests.An_attachment_that_is_longer_than_it_says_is_found)] = (@"/Size 16", "/Size 15", "sample.yaml: another size"),
            [nameof(PlantedFaultsTests.An_attachment_without_a_description_is_found)] = (@"/Desc \(The brief\)", "", "sample.yaml: no description"),
            [nameof(PlantedFaultsTests.Names_out_of_order_are_found)] =
                (@"(/Names \[)(\n    \(m.*\n.*)(\n    \(s.*\n.*)()", Swapped, "are not sorted"),
            [nameof(PlantedFaultsTests.An_Info_that_says_other_than_XMP_is_found)] =
                (@"/Author \(Briefing desk\)", "/Author (Another desk)", "Info says Author Another desk, XMP Briefing desk"),
            [nameof(PlantedFaultsTests.A_string_in_UTF_8_is_found)] =
                (@"/Contents \(The source", @"/Contents (\357\273\277The source", "A string in UTF-8"),
            [nameof(PlantedFaultsTests.Two_subsets_with_one_tag_are_found)] = (@"/[A-Z]{6}(\+Boxes)", "/SUBSET$1", "no tag of its own"),
        };

    public static byte[] Plant(string name)
    {
        var (pattern, replacement, _) = All[name];
        var changed = Regex.Replace(Plain.Value, pattern, replacement);
        Assert.NotEqual(Plain.Value, changed);
        using var folder = new TemporaryFolder();
        var planted = folder.Write("planted.pdf", Encoding.Latin1.GetBytes(changed));
        var mended = Path.Combine(folder.Path, "mended.pdf");
        var written = Path.Combine(folder.Path, "written.pdf");
        Assert.Equal((0, ""), ExternalTool.Run("sh", "-c", "fix-qdf \"$0\" > \"$1\"", planted, mended));
        // In qdf’s own form the line ends before endstream are not PDF/A’s.
        Assert.Equal((0, ""), ExternalTool.Run("qpdf", "--newline-before-endstream", mended, written));
        return File.ReadAllBytes(written);
    }

    public static void Find([CallerMemberName] string name = "")
    {
        using var pdf = ReadPdf.Open(Plant(name));
        Assert.Contains(FileFaults.Of(pdf), fault => fault.Contains(All[name].Sentence, StringComparison.Ordinal));
    }
}
