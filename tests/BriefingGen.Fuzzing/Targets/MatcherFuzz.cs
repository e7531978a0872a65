using System.Text;
using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Fuzzing.Targets;

/// <summary>Words that are looked for, a line of hyphens, and the article they are looked for in.</summary>
internal static class MatcherFuzz
{
    public static void Run(ReadOnlyMemory<byte> input)
    {
        if (TextFileReader.Read("article.txt", input, out var whole) is not null)
            return;
        var (words, article) = Parts(whole!.Content);
        var file = new TextFile("article.txt", article);
        var source = new ArchivedSource(file);
        PassageLocator.Find(source, words);
        PassageLocator.Find(source, words, prefix: words, suffix: words);
        var quotation = QuotationLocator.Find(source, words);
        if (quotation.Verdict == Verdict.Verbatim && !article.Contains(Longest(words), StringComparison.Ordinal))
            throw new FaultException($"Word for word, and not in the source: {words}");
        Check(Brief(words), file);
    }

    private static (string Words, string Article) Parts(string text)
    {
        var at = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return at < 0 ? (text, text) : (text[..at], text[(at + 5)..]);
    }

    /// <summary>The longest stretch of plain letters: no edit, no mark and no typography can stand in it.</summary>
    private static string Longest(string words) =>
        words.Split([.. words.Where(character => !char.IsAsciiLetter(character)).Distinct()]).MaxBy(word => word.Length) ?? "";

    private static void Check(string yaml, TextFile article)
    {
        var found = new DiagnosticBag();
        if (BriefReader.Read(new TextFile("brief.yaml", yaml), found) is { } brief)
        {
            var located = BriefLocator.Locate(brief, _ => new ArchiveRead(article), found);
            BriefChecks.CheckTexts(BriefChecks.Check(located, found), PrintedSummary.Of(brief), found);
        }

        Findings.Show(found.Sorted());
    }

    private static string Brief(string words) =>
        $$$"""
        title: {{{Scalar(words)}}}
        sources: {a: {archive: article.txt, title: {{{Scalar(words)}}}, published: 2014-09-03}}
        facts:
          - {id: f, label: Words, value: {{{Scalar(words)}}}, evidence: {{{Scalar(words)}}}, according-to: Orla Holt}
        quotes:
          - {id: q, speaker: Orla Holt, text: {{{Scalar(words)}}}}
        demands:
          - {by: Orla Holt, text: {{{Scalar(words)}}}, evidence: {{{Scalar(words)}}}}
        timeline:
          - {date: 2014-09-01, text: {{{Scalar(words)}}}, evidence: {{{Scalar(words)}}}}
        """;

    private static string Scalar(string text)
    {
        var scalar = new StringBuilder("\"");
        foreach (var unit in text)
            scalar.Append(unit is '"' or '\\' or < ' ' or (>= '\u007F' and < '\u00A0') ? $"\\u{(int)unit:X4}" : unit);
        return scalar.Append('"').ToString();
    }
}
