using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Tests.Reports;

/// <summary>A run with all that a report must tell and escape; the rules are made up, so that no other text changes the goldens.</summary>
internal static class SampleRun
{
    private const string Yaml = """
        title: Die Fähre 🚢 “Affable”
        quotes:
          - text: The ferry sank.
            note: |
              two
              lines

        """;

    private static readonly Rule Altered = new(
        "words-altered",
        Severity.Error,
        Waivable: false,
        "a quotation is not word for word",
        """
        A quotation is printed as “word for word”. Write it
        as it stands:

        ```yaml
        evidence: {source: harbour, exact: "…"}
        ```
        """);

    private static readonly Rule Undated =
        new("no-date", Severity.Warning, Waivable: true, "a brief has no date", "The page says “undated”, or 100% guesswork.");

    private static readonly Rule Broken =
        new("long-word", Severity.Note, Waivable: false, "a word is long", "A long word was broken.");

    private static readonly Rule Unwritten =
        new("disk-full", Severity.Error, Waivable: false, "a file was not written", "The disk is full.");

    public static RunOutcome Outcome()
    {
        var brief = new TextFile("briefs/Fähre #1, 100%: neu.yaml", Yaml);
        var source = new TextFile("seeds/article.txt", "Page 1\nThe “ferry” <sank> & rose\u001b[31m at ]]> noon, 50%.\n");
        return new RunOutcome(
            [
                new BriefOutcome("./briefs/Fähre #1, 100%: neu.yaml", BriefResult.Refused,
                [
                    new Diagnostic(Undated, "no `issued`: 100% of pages say “undated”, or \"none\"", new Label(Find(brief, "title"))),
                    new Diagnostic(
                        Broken,
                        "“Fähre 🚢” is <wide> & long\u0007 \u009B1m \u202Eback",
                        new Label(Find(brief, "🚢 “Affable”"), "1 emoji")),
                    new Diagnostic(
                        Altered,
                        "these words are not in the source::error::]]>\nmore",
                        new Label(Find(brief, "ferry sank"), "the source has “<sank> & rose”"))
                    {
                        Related =
                        [
                            new Label(Find(source, "<sank> & rose"), "here, 100%") { Place = "1¶2" },
                            new Label(Find(source, "50%")),
                        ],
                        Notes = ["a lone half of a pair: \uD800, and [a link](https://example.org)"],
                        Help = ["write `{source: harbour}`\nor “ferry\tsank”"],
                    },
                    new Diagnostic(Altered, "two lines", new Label(Find(brief, "two\n      lines"))),
                ]),
                new BriefOutcome("briefs/good.yaml", BriefResult.Written, []) { Output = "out/good.pdf", Pages = 3, Size = 81_234 },
                new BriefOutcome("briefs/full.yaml", BriefResult.Unwritten,
                    [new Diagnostic(Unwritten, "out/full.pdf cannot be written", null) { Path = "/tmp/out/full.pdf" }]),
            ],
            ["nowhere, at 100%.yaml: no such file or folder"]);
    }

    public static IEnumerable<Diagnostic> Findings() => Outcome().Briefs.SelectMany(brief => brief.Diagnostics);

    private static TextSpan Find(TextFile file, string words) =>
        file.Span(file.Content.IndexOf(words, StringComparison.Ordinal), words.Length);
}
