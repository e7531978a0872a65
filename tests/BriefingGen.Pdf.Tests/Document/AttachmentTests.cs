using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Conformance;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Document;

public class AttachmentTests
{
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Attachment Right = new(
        "a.txt", "text/plain", new byte[] { 1 }, AttachmentRelationship.Source, "A file", DateTimeOffset.UnixEpoch, "origin");

    [Fact]
    public void Files_come_out_as_they_went_in()
    {
        var big = new byte[100_000];
        for (var i = 0; i < big.Length; i++)
            big[i] = (byte)(i * i);
        using var pdf = Write(Text("a.txt", big), Text("empty.txt", []));
        Assert.True(pdf.Document.Advanced.TryGetEmbeddedFiles(out var files));
        Assert.Equal(big, files.Single(file => file.Name == "a.txt").Memory.ToArray());
        Assert.Empty(files.Single(file => file.Name == "empty.txt").Memory.ToArray());
    }

    [Fact]
    public void The_list_of_names_is_sorted_and_the_associated_files_keep_their_order()
    {
        using var pdf = Write(Text("b"), Text("\u00E9"), Text("a"));
        Assert.Equal(["(a)", "(b)", "(\u00E9)"], Names(pdf).Select(pair => TokenText.Of(pair.Key)));
        var associated = pdf.Get<ArrayToken>(pdf.Catalog, "AF").Data.Select(token => Specification(pdf, token));
        Assert.Equal(["(b)", "(\u00E9)", "(a)"], associated.Select(specification => TokenText.Of(specification.Data["UF"])));
    }

    [Fact]
    public void Each_says_what_it_is_to_the_document()
    {
        using var pdf = Write(
            Text("1") with { Relationship = AttachmentRelationship.Data },
            Text("2") with { Relationship = AttachmentRelationship.Source },
            Text("3") with { Relationship = AttachmentRelationship.Supplement });
        Assert.Equal(
            ["/Data", "/Source", "/Supplement"],
            Names(pdf).Select(pair => TokenText.Of(Specification(pdf, pair.Value).Data["AFRelationship"])));
    }

    [Fact]
    public void A_name_outside_ASCII_is_whole_in_UF_and_plain_in_F()
    {
        using var pdf = Write(Text("r\u00E9sum\u00E9 \U0001F600.txt"));
        var specification = Specification(pdf, Names(pdf).Single().Value);
        Assert.Equal("(r_sum_ _.txt)", TokenText.Of(specification.Data["F"]));
        Assert.Equal("(r\u00E9sum\u00E9 \U0001F600.txt)", TokenText.Of(specification.Data["UF"]));
    }

    [Fact]
    public void More_than_64_files_are_a_tree()
    {
        using var pdf = Write([.. Enumerable.Range(0, 200).Select(i => Text($"{i:D3}.txt"))]);
        Assert.Equal(200, Names(pdf).Count());
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"({i:D3}.txt)"), Names(pdf).Select(pair => TokenText.Of(pair.Key)));
    }

    [Fact]
    public void Without_attachments_nothing_speaks_of_them()
    {
        using var pdf = Write();
        Assert.DoesNotContain(pdf.Catalog.Data.Keys, key => key is "AF" or "Names");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a.txt")]
    [InlineData("a/b.txt")]
    [InlineData("a\\b.txt")]
    public void A_file_name_is_a_name_and_no_path(string name) =>
        Assert.Equal(ViolationKind.AttachmentName, Violation(Right with { FileName = name }));

    [Fact]
    public void A_file_name_holds_no_control_characters() =>
        Assert.Equal(ViolationKind.ForbiddenCharacter, Violation(Right with { FileName = "a\r.txt" }));

    [Theory]
    [InlineData("application/yaml", true)]
    [InlineData("application/vnd.a-b+json", true)]
    [InlineData("text/plain; charset=utf-8", false)]
    [InlineData("text", false)]
    [InlineData("text/", false)]
    [InlineData("text/plain/x", false)]
    [InlineData("te xt/plain", false)]
    [InlineData("", false)]
    public void A_media_type_is_a_type_and_a_subtype_and_nothing_more(string type, bool isAllowed) =>
        Assert.Equal(isAllowed ? null : ViolationKind.AttachmentMediaType, Violation(Right with { MediaType = type }));

    [Fact]
    public void A_file_needs_a_description() =>
        Assert.Equal(ViolationKind.AttachmentDescription, Violation(Right with { Description = "" }));

    [Fact]
    public void Two_files_with_one_name_are_refused() => Assert.Equal(ViolationKind.AttachmentTwice, Violation(Right, Right with { MediaType = "text/html" }));

    private static Attachment Text(string name, byte[]? content = null) =>
        new(name, "text/plain", content ?? [1, 2, 3], AttachmentRelationship.Source, "A file", Date);

    private static ReadPdf Write(params Attachment[] attachments) =>
        ReadPdf.Write(SampleDocuments.Smallest() with { Attachments = attachments });

    private static IEnumerable<(IToken Key, IToken Value)> Names(ReadPdf pdf) =>
        pdf.Leaves(pdf.Get<DictionaryToken>(pdf.Get<DictionaryToken>(pdf.Catalog, "Names"), "EmbeddedFiles"), "Names");

    private static DictionaryToken Specification(ReadPdf pdf, IToken reference) => (DictionaryToken)pdf.Resolve(reference);

    private static ViolationKind? Violation(params Attachment[] attachments)
    {
        var violations = Violating.All(SampleDocuments.Smallest() with { Attachments = attachments });
        Assert.All(violations, violation => Assert.Equal("origin", violation.Origin));
        return violations.Count == 0 ? null : Assert.Single(violations).Kind;
    }
}
