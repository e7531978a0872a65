using BriefingGen.Briefs.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Tests.Yaml.Suite;

public class YamlSuiteTests
{
    /// <summary>A directive that is malformed says nothing that a brief would use; the parser passes over it.</summary>
    private const string MalformedDirective = "MUS6/00";

    /// <summary>The suite takes the end of the file for a line end, which adds an empty line to a text that ends in
    /// blanks.</summary>
    private static readonly string[] EndsInBlanks = ["JEF9/02", "L24T/01"];

    public static TheoryData<string> All => [.. SuiteCase.All.Select(one => one.Id)];

    public static TheoryData<string> Valid =>
        [.. SuiteCase.All.Where(one => one.Values is not null).Select(one => one.Id).Except(EndsInBlanks)];

    public static TheoryData<string> Invalid =>
        [.. SuiteCase.All.Where(one => one.Values is null).Select(one => one.Id).Except([MalformedDirective])];

    [Theory]
    [MemberData(nameof(All))]
    public void No_document_is_a_brief_and_each_is_told_why_at_a_place_of_its_own(string id)
    {
        var found = new DiagnosticBag();
        var file = new TextFile($"{id}.yaml", SuiteCase.Of(id).Yaml);

        Assert.Null(BriefReader.Read(file, found));
        Assert.True(found.HasErrors);
        Assert.All(found.Sorted(), finding =>
        {
            Assert.InRange(finding.Primary!.Span.End, finding.Primary.Span.Start, file.Content.Length);
            Assert.Contains('^', StyledText.Plain(DiagnosticWriter.Full(finding)));
        });
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_is_no_YAML_is_never_read_without_a_word(string id)
    {
        var found = new DiagnosticBag();
        YamlText.Read(SuiteCase.Of(id).Yaml, found);

        Assert.True(found.HasErrors);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_read_without_a_word_has_the_values_that_YAML_gives_it(string id)
    {
        var found = new DiagnosticBag();
        var root = YamlText.Read(SuiteCase.Of(id).Yaml, found).Root;

        if (!found.HasErrors)
            Assert.Equal(SuiteCase.Of(id).Values, YamlText.Scalars(root).Select(scalar => scalar.Value));
    }
}
