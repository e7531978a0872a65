using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using BriefingGen.Testing;

namespace BriefingGen.Pdf.Tests.Conformance;

/// <summary>What a validator lets pass is found here: each fault is put into a file that has none, once.</summary>
public class PlantedFaultsTests
{
    [Fact]
    public void The_file_they_are_put_into_has_none()
    {
        using var pdf = ReadPdf.Open(PdfWriter.Write(SampleDocuments.Everything()).Bytes);
        Assert.Empty(FileFaults.Of(pdf));
    }

    [Fact]
    public void Each_has_its_test() => Assert.Equal(
        PlantedFaults.All.Keys.Order(StringComparer.Ordinal),
        typeof(PlantedFaultsTests).GetMethods().Select(method => method.Name).Where(name => name.EndsWith("found", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    /// <summary>If a later veraPDF finds one of them, so much the better: say so in the ledger.</summary>
    [VeraPdfFact]
    public void VeraPDF_lets_them_pass()
    {
        using var folder = new TemporaryFolder();
        var told = VeraPdf.Validate([.. PlantedFaults.All.Keys.Select(name => folder.Write(name + ".pdf", PlantedFaults.Plant(name)))]);
        Assert.True(told.Length == 0, told);
    }

    [ToolFact("qpdf", "fix-qdf")]
    public void An_operator_short_of_an_operand_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void Two_sequences_with_one_number_are_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_sequence_in_a_sequence_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_parent_tree_that_names_another_element_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void Annotations_whose_parents_are_exchanged_are_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void Another_order_than_that_of_the_words_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void An_element_without_content_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_list_that_does_not_say_how_it_is_numbered_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_list_that_denies_its_labels_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_group_with_words_of_its_own_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_head_behind_the_body_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_role_that_owes_more_than_it_says_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void An_ID_without_a_tree_of_IDs_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_link_with_a_box_around_it_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_bookmark_that_leads_nowhere_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void An_attachment_without_a_date_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void An_attachment_that_is_longer_than_it_says_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void An_attachment_without_a_description_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void Names_out_of_order_are_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void An_Info_that_says_other_than_XMP_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void A_string_in_UTF_8_is_found() => PlantedFaults.Find();

    [ToolFact("qpdf", "fix-qdf")]
    public void Two_subsets_with_one_tag_are_found() => PlantedFaults.Find();
}

