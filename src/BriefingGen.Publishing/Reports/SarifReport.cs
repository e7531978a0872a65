using System.Collections.Immutable;
using System.Text.Json;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reports;

/// <summary>
/// The run as SARIF 2.1.0 (OASIS), for code scanning and editors. Only the rules that found something are described: the log is
/// about this run, and `explain` has the others.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Of(RunOutcome run) => JsonDocumentText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [run], _ => WriteRun(json, run));
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, RunOutcome run)
    {
        var results = run.Briefs.SelectMany(brief => brief.Diagnostics.Select(diagnostic => (diagnostic, brief.Brief))).ToList();
        ImmutableArray<Rule> rules =
            [.. results.Select(result => result.diagnostic.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", BriefgenVersion.Name);
        json.WriteString("version", BriefgenVersion.Number);
        json.WriteString("semanticVersion", BriefgenVersion.Number);
        json.WriteObjects("rules", rules, rule => WriteRule(json, rule));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteObjects("invocations", [run], _ =>
        {
            json.WriteBoolean("executionSuccessful", run.IsComplete);
            json.WriteObjects("toolExecutionNotifications", run.Problems, problem =>
            {
                json.WriteString("level", "error");
                WriteMessage(json, "message", problem);
            });
        });
        json.WriteString("language", "en");
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStrings("newlineSequences", ["\r\n", "\n", "\r"]);
        json.WriteObjects("results", results, result =>
            WriteResult(json, result.diagnostic, rules.IndexOf(result.diagnostic.Rule), result.Brief));
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var explanation = PlainExplanation.Of(rule);
        json.WriteString("id", rule.Code);
        WriteMessage(json, "shortDescription", rule.Summary);
        WriteMessage(json, "fullDescription", explanation.Split("\n\n")[0].Replace('\n', ' '));
        json.WriteStartObject("help");
        json.WriteString("text", SarifText.Of(explanation));
        json.WriteString("markdown", SarifText.Braces(rule.Explanation.ReplaceLineEndings("\n")));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Severity.Word());
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteBoolean("waivable", rule.Waivable);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex, string brief)
    {
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", diagnostic.Severity.Word());
        WriteMessage(json, "message", FindingText.Of(diagnostic));
        json.WriteObjects("locations", [diagnostic.Primary], primary =>
            WritePhysicalLocation(json, primary?.Span.File.Path ?? diagnostic.Path ?? brief, primary?.Span));
        json.WriteObjects("relatedLocations", diagnostic.Related.Index(), related =>
        {
            var (index, label) = related;
            json.WriteNumber("id", index);
            WritePhysicalLocation(json, label.Span.File.Path, label.Span);
            if (FindingText.Of(label) is { Length: > 0 } said)
                WriteMessage(json, "message", said);
        });
    }

    private static void WritePhysicalLocation(Utf8JsonWriter json, string path, TextSpan? place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifText.Uri(path));
        json.WriteEndObject();
        if (place is { } span)
        {
            var (start, end) = (span.File.PositionOf(span.Start), span.File.PositionOf(span.End));
            json.WriteStartObject("region");
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", SarifText.Of(text));
        json.WriteEndObject();
    }
}

/// <summary>What SARIF asks of the strings in a log.</summary>
internal static class SarifText
{
    /// <summary>
    /// A plain text message. Braces are doubled, since single ones are placeholders (§3.11.5); control characters are shown by
    /// their numbers; and link syntax (§3.11.6) is broken up, since a stranger’s words must not become a link.
    /// </summary>
    public static string Of(string text) => Braces(VisibleText.Of(text)).Replace("](", "] (", StringComparison.Ordinal);

    public static string Braces(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>A path as a URI reference (RFC 3986): percent-encoded, relative unless the path is not.</summary>
    public static string Uri(string path)
    {
        var encoded = string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
        return path.StartsWith('/') ? $"file://{encoded}" : encoded;
    }
}
