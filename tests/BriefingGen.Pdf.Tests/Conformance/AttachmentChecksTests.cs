using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Conformance;

public class AttachmentChecksTests
{
    private static readonly Attachment Right = new(
        "a.txt", "text/plain", new byte[] { 1 }, AttachmentRelationship.Source, "A file", DateTimeOffset.UnixEpoch, "origin");

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

    private static ViolationKind? Violation(params Attachment[] attachments)
    {
        var violations = Violating.All(SampleDocuments.Smallest() with { Attachments = attachments });
        Assert.All(violations, violation => Assert.Equal("origin", violation.Origin));
        return violations.Count == 0 ? null : Assert.Single(violations).Kind;
    }
}
