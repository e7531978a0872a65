using System.Text;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <summary>Reads one YAML document into nodes that know their place. What a brief does not use of YAML is refused.</summary>
internal static class YamlReader
{
    private const int MaxBytes = 32 << 20;

    /// <summary>Each takes a pass over the file.</summary>
    private const int MostSlips = 20;

    /// <param name="isKey">Whether a word is a key of the document: behind a place that is no YAML, the next line that begins with one is
    /// where another slip may be looked for.</param>
    /// <returns>What could be read, up to the first place where the text is no YAML any more.</returns>
    public static YamlDocument Read(TextFile file, DiagnosticBag found, Func<string, bool>? isKey = null)
    {
        if (Encoding.UTF8.GetByteCount(file.Content) > MaxBytes)
        {
            found.Add(YamlLimitRule.Of(file.Span(0, 0), "this brief is larger than 32 MiB"));
            return new YamlDocument(null, CutAfter: 0);
        }

        ControlCharacters.Report(file, found);
        var document = new YamlComposer(file, found).Compose();
        if (document.IsComplete)
            ReportTabs(file, found);
        else if (isKey is not null)
            ReportFurtherSlips(file, found, document.CutAfter!.Value, isKey);
        return document;
    }

    /// <summary>Each part of a brief is read for itself, only to say where it is no YAML: what a part holds is left out.</summary>
    private static void ReportFurtherSlips(TextFile file, DiagnosticBag found, int cut, Func<string, bool> isKey)
    {
        var told = Math.Max(cut, LastPlace(file, found.Sorted()));
        for (var slips = 1; slips < MostSlips; slips++)
        {
            if (NextKey(file, told, isKey) is not { } from)
                return;
            var further = new DiagnosticBag();
            var part = new YamlComposer(file, further, from).Compose();
            found.AddRange(further.Sorted().Where(slip => slip.Severity == Severity.Error));
            if (part.CutAfter is not { } end)
                return;
            told = Math.Max(Math.Max(end, from), LastPlace(file, further.Sorted()));
        }
    }

    private static int LastPlace(TextFile file, IEnumerable<Diagnostic> found) => found
        .Select(slip => slip.Primary?.Span).Where(span => span?.File == file).Select(span => span!.Value.Start).DefaultIfEmpty(0).Max();

    /// <returns>The start of the next line below an offset that begins with a key.</returns>
    private static int? NextKey(TextFile file, int after, Func<string, bool> isKey)
    {
        for (var line = file.LineOf(after) + 1; line <= file.LineCount; line++)
        {
            var text = file.Line(line);
            var colon = text.Text.IndexOf(':');
            if (colon > 0 && (colon + 1 == text.Length || text.Text[colon + 1] == ' ') && isKey(text.Text[..colon].ToString()))
                return text.Start;
        }

        return null;
    }

    /// <summary>A tab that begins a line. YAML lets it pass inside quotation marks and brackets, where it is no less a slip; elsewhere
    /// the parser has stopped at it.</summary>
    private static void ReportTabs(TextFile file, DiagnosticBag found)
    {
        if (!file.Content.Contains('\t'))
            return;
        for (var line = 1; line <= file.LineCount; line++)
        {
            if (file.Line(line) is { Text: ['\t', ..] } text && text.Text.TrimStart(" \t") is not ([] or ['#', ..]))
                found.Add(SyntaxRule.Tab(text with { Length = 1 }));
        }
    }
}

internal static class YamlLimitRule
{
    public static readonly Rule Rule = new(
        "yaml-limit",
        Severity.Error,
        Waivable: false,
        "the brief is too large or too deeply nested",
        """
        A brief may have 32 MiB, 2,000,000 nodes, and 64 levels of nesting. That is far more than any brief that is read by
        people; the limits keep a file from a stranger from stopping the machine. Split the brief.
        """);

    public static Diagnostic Of(TextSpan place, string message) => new(Rule, message, new Label(place))
    {
        Help = ["split it into several briefs; or check that this is the right file"],
    };
}
