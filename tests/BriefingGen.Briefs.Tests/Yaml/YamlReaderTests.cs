using System.Diagnostics;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingGen.Briefs.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Whatever_the_text_is_reading_ends_with_nodes_and_findings_that_lie_in_it()
    {
        var property = Prop.ForAll(YamlText.Body.ToArbitrary(), text =>
        {
            var found = new DiagnosticBag();
            var root = YamlText.Read(text, found).Root;
            return found.Sorted().Select(finding => finding.Primary!.Span)
                .Concat(YamlText.Scalars(root).Select(scalar => scalar.Span))
                .All(span => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length);
        });
        Check.One(Cases.Of(5000), property);
    }

    [Fact]
    public void A_mapping_and_a_list_know_where_they_begin_and_end()
    {
        var text = "a:\n  - b: c\n    d: [e, f]\n  - {g: h}\n";
        var root = Assert.IsType<YamlMapping>(YamlText.Read(text).Root);
        var list = Assert.IsType<YamlSequence>(root.Entries[0].Value);

        Assert.Equal("- b: c\n    d: [e, f]\n  - {g: h}", list.Span.Text.ToString());
        Assert.Equal("b: c\n    d: [e, f]", list.Items[0].Span.Text.ToString());
        Assert.Equal("{g: h}", list.Items[1].Span.Text.ToString());
        Assert.Equal("[e, f]", Assert.IsType<YamlMapping>(list.Items[0]).Entries[1].Value.Span.Text.ToString());
    }

    [Fact]
    public void What_stands_before_a_broken_line_is_still_read()
    {
        var found = new DiagnosticBag();
        var document = YamlText.Read("a: 1\nb:\n  - c\n  - d: e: f\ng: h\n", found);

        Assert.False(document.IsComplete);
        Assert.Equal(["a", "1", "b", "c"], YamlText.Scalars(document.Root).Select(scalar => scalar.Value).Take(4));
        Assert.Equal("yaml-colon", Assert.Single(found.Sorted()).Rule.Code);
    }

    [Theory]
    [InlineData("a: @b\n", "yaml-indicator")]
    [InlineData("a: `b`\n", "yaml-indicator")]
    [InlineData("a: % of them\n", "yaml-indicator")]
    [InlineData("a: *b\n", "yaml-indicator")]
    [InlineData("a: *b c\n", "yaml-indicator")]
    [InlineData("a: &b c\n", "yaml-indicator")]
    [InlineData("a: !b c\n", "yaml-indicator")]
    [InlineData("a: !!str c\n", "yaml-indicator")]
    [InlineData("a: > b\n", "yaml-indicator")]
    [InlineData("a: |b\n", "yaml-indicator")]
    [InlineData("a: ]b\n", "yaml-indicator")]
    [InlineData("a: ,b\n", "yaml-indicator")]
    [InlineData("a: - b\n", "yaml-indicator")]
    [InlineData("a: ? b\n", "yaml-indicator")]
    [InlineData("<<: *a\n", "yaml-indicator")]
    [InlineData("a: &b {c: d}\n", "yaml-unsupported")]
    [InlineData("a: !b [c]\n", "yaml-unsupported")]
    [InlineData("? {a: b}\n: c\n", "yaml-unsupported")]
    [InlineData("a: b\n---\nc: d\n", "yaml-unsupported")]
    [InlineData("a: [T]he rest\n", "yaml-bracket")]
    [InlineData("- [T]he rest\n", "yaml-bracket")]
    [InlineData("a: {T}he rest\n", "yaml-bracket")]
    [InlineData("a: [b [@c], d]\n", "yaml-citation-list")]
    [InlineData("a: [@c, d]\n", "yaml-citation-list")]
    [InlineData("a: [[@c]]\n", "yaml-citation-list")]
    [InlineData("a: \"b\" c\n", "yaml-quotes")]
    [InlineData("a: 'b' c\n", "yaml-quotes")]
    [InlineData("a: 'b': c\n", "yaml-quotes")]
    [InlineData("- \"b\" c\n", "yaml-quotes")]
    [InlineData("a: b: c\n", "yaml-colon")]
    [InlineData("- a: b: c\n", "yaml-colon")]
    [InlineData("a: b\n  c: d\n", "yaml-colon")]
    [InlineData("a: b #12\nc: d\n", "yaml-comment")]
    [InlineData("a: b #12\n  c\n", "yaml-comment")]
    [InlineData("a: #12\n", "yaml-comment")]
    [InlineData("a: 'b\n", "syntax")]
    [InlineData("a: \"b\n", "syntax")]
    [InlineData("a: \"\\q\"\n", "syntax")]
    [InlineData("a: \"\\uD83D\"\n", "syntax")]
    [InlineData("a: \"\\U00110000\"\n", "syntax")]
    [InlineData("a: [b, c\nd: e\n", "syntax")]
    [InlineData("a: {b\n", "syntax")]
    [InlineData("a: b\n\tc: d\n", "syntax")]
    [InlineData("a: |\n\tb\n", "syntax")]
    [InlineData("a\nb: c\n", "syntax")]
    [InlineData("a: b\nc\nd: e\n", "syntax")]
    [InlineData("a: {b: c, b: d}\n", "duplicate-key")]
    [InlineData("a: b\na: c\n", "duplicate-key")]
    [InlineData("a: b\u0000\n", "control-character")]
    [InlineData("a: b\u001Bc\n", "control-character")]
    [InlineData("a: \"\\e\"\n", "control-character")]
    public void A_slip_has_one_finding_and_its_own_code(string text, string code)
    {
        var found = new DiagnosticBag();
        YamlText.Read(text, found);

        Assert.Equal(code, Assert.Single(found.Sorted()).Rule.Code);
    }

    [Fact]
    public void Half_of_a_character_is_found() => A_slip_has_one_finding_and_its_own_code("a: b\uD83Dc\n", "control-character");

    [Theory]
    [InlineData("a: b # c\n")]
    [InlineData("a: b # 12\n")]
    [InlineData("a: b#12\n")]
    [InlineData("a: 'b' #c\n")]
    [InlineData("#!no text\na: b\n")]
    [InlineData("a: >- #c\n  b #d\n")]
    [InlineData("%YAML 1.2\n---\na: b\n")]
    [InlineData("\"a\": [b, {c: d}]\n")]
    [InlineData("a: :b\nc: -d\ne: f:g\n")]
    public void What_is_fine_in_YAML_is_fine_here(string text)
    {
        var found = new DiagnosticBag();
        YamlText.Read(text, found);

        Assert.Empty(found.Sorted());
    }

    [Fact]
    public void A_brief_deeper_than_64_levels_is_refused_before_it_costs_anything()
    {
        var lists = string.Concat(Enumerable.Repeat("- ", 500_000));
        var mappings = new string('{', 100_000) + new string('}', 100_000);
        foreach (var text in (string[])[new('[', 1_000_000), lists, mappings])
        {
            var found = new DiagnosticBag();
            var watch = Stopwatch.StartNew();
            YamlText.Read(text, found);

            Assert.Equal("yaml-limit", found.Sorted()[^1].Rule.Code);
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2));
        }
    }

    [Fact]
    public void A_brief_larger_than_32_MiB_is_refused_unread()
    {
        var found = new DiagnosticBag();
        var document = YamlText.Read(new string('a', (32 << 20) + 1), found);

        Assert.Null(document.Root);
        Assert.Equal("yaml-limit", Assert.Single(found.Sorted()).Rule.Code);
    }

    [Fact]
    public void A_brief_of_more_than_two_million_nodes_is_refused()
    {
        var found = new DiagnosticBag();
        var document = YamlText.Read(string.Concat(Enumerable.Repeat("- a\n", 2_000_001)), found);

        Assert.False(document.IsComplete);
        Assert.Equal("yaml-limit", Assert.Single(found.Sorted()).Rule.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing but a comment\n")]
    public void A_file_without_nodes_has_no_root(string text) => Assert.Null(YamlText.Read(text).Root);

    [Theory]
    [InlineData("3,870, among them 410 in Local #12")]
    [InlineData("he said \"no\"")]
    [InlineData("it's \"both\" \\ of them")]
    [InlineData("[T]he committee: two")]
    public void A_text_that_is_quoted_for_an_editor_reads_back_as_itself(string text) =>
        Assert.Equal(text, YamlText.ScalarOf($"a: {YamlQuoting.Quote(text)}\n").Value);

    [Fact]
    public void Places_count_in_the_file_even_where_lines_end_differently()
    {
        var file = new TextFile("test.yaml", "a: one\r\nb: two\rc: three\n");
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(file, new DiagnosticBag()).Root);

        Assert.Equal(["1:1", "2:1", "3:1"], root.Entries.Select(entry => file.PositionOf(entry.Key.Span.Start).ToString()));
    }
}
