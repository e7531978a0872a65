using System.Text;
using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Tests.Reading;

/// <summary>Whatever lies under the name of a brief, its editor is told what it is.</summary>
public sealed class InputTests : IDisposable
{
    private const string Yaml =
        "title: The ferry\nissued: 2031-03-14\nsources:\n  harbour: {archive: ../seeds/article.txt, publisher: Café, relation: party}\n"
        + "facts:\n  - label: Saved\n    value: 12 people\n    evidence: 12 people were saved\n";

    private readonly TemporaryFolder _folder = new();

    public InputTests() => _folder.Write("seeds/article.txt", "The ferry sank\r\n\r\nCafé said that 12 people were saved.\r\n");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_brief_with_any_line_end_and_with_a_byte_order_mark_is_read(string lineEnd)
    {
        var text = Yaml.Replace("\n", lineEnd, StringComparison.Ordinal);
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true)])
        {
            var outcome = Publish([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

            Assert.Equal(BriefResult.Checked, outcome.Result);
            Assert.Empty(outcome.Diagnostics);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_place_is_named_by_line_and_code_point_whatever_ends_the_lines(string lineEnd)
    {
        var text = "\uFEFF" + Yaml.Replace("value: 12 people", "value: 😀😀 e\u0301 #12", StringComparison.Ordinal);
        var outcome = Publish(Encoding.UTF8.GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal)));

        var finding = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("yaml-comment", "briefs/ferry.yaml:7:18"), (finding.Rule.Code, finding.Primary!.Span.ToString()));
    }

    [Fact]
    public void An_archive_written_from_the_folder_above_is_told_as_it_must_stand()
    {
        var outcome = Publish(Encoding.UTF8.GetBytes(Yaml.Replace("../seeds", "seeds", StringComparison.Ordinal)));

        var missing = Assert.Single(outcome.Diagnostics, finding => finding.Rule.Code == "source-missing");
        Assert.Contains("did you mean “../seeds/article.txt”?", missing.Message + string.Join(' ', missing.Help) + missing.Primary!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_brief_is_told_why()
    {
        var utf8 = Encoding.UTF8.GetBytes(Yaml);
        (string Name, byte[] Bytes)[] files =
        [
            ("UTF-16 LE with its mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Yaml)]),
            ("UTF-16 BE with its mark", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Yaml)]),
            ("UTF-16 LE without", Encoding.Unicode.GetBytes(Yaml)),
            ("UTF-16 BE without", Encoding.BigEndianUnicode.GetBytes(Yaml)),
            ("UTF-32 LE", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Yaml)]),
            ("Latin-1", Encoding.Latin1.GetBytes(Yaml)),
            ("NUL", [.. utf8, 0, .. utf8]),
            ("half a character", [.. utf8, 0xED, 0xA0, 0xBD, (byte)'\n']),
            ("cut in a character", [.. utf8, 0xC3]),
            ("empty", []),
            ("blank", "\n  \n\n"u8.ToArray()),
            ("only comments", "# a brief\n# yet to be written\n"u8.ToArray()),
            ("two documents", [.. utf8, .. "---\ntitle: Another\n"u8]),
            ("a list", "- a\n- b\n"u8.ToArray()),
            ("a text", "The ferry sank.\n"u8.ToArray()),
            ("a PDF", "%PDF-1.7\n%\u00E2\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"u8.ToArray()),
            ("a web page", "<!DOCTYPE html>\n<html><head><title>Ferry</title></head></html>\n"u8.ToArray()),
            ("JSON", "{\"title\": \"The ferry\", \"sources\": {\"harbour\": \"../seeds/article.txt\"}}\n"u8.ToArray()),
            ("too large", [.. utf8, .. Enumerable.Repeat((byte)'#', 32 << 20)]),
            ("far too large", [.. utf8, .. Enumerable.Repeat((byte)'#', 34 << 20)]),
        ];

        var said = files.Select(file => (file.Name, Outcome: Publish(file.Bytes))).ToList();

        Assert.All(said, file => Assert.True(file.Outcome.Result is BriefResult.Refused or BriefResult.Unopened, file.Name));
        Golden.Verify(string.Join('\n', said.Select(file => $"--- {file.Name}: {file.Outcome.Result}\n" + string.Join('\n', file.Outcome.Diagnostics
            .Select(finding => StyledText.Plain(DiagnosticWriter.Full(finding))))))
            .Replace(_folder.Path, "ROOT", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private BriefOutcome Publish(byte[] bytes)
    {
        var path = _folder.Write("briefs/ferry.yaml", bytes);
        return new Publisher(new PublishingOptions { Root = _folder.Path }).Publish(new BriefPath(path, "ferry"));
    }
}
