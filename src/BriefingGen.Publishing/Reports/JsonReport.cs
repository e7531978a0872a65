using System.Text.Json;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reports;

/// <summary>
/// The run as JSON of briefgen's own shape, for scripts:
/// <code>
/// { "format": 1, "version": "1.0.0", "errors": 1, "warnings": 0, "notes": 0, "problems": ["…"],
///   "briefs": [ { "brief": "briefs/a.yaml", "result": "refused", "pdf": "out/a.pdf", "pages": 5, "bytes": 81234,
///     "diagnostics": [ { "code": "…", "severity": "error", "waivable": false, "message": "…", "file": "briefs/a.yaml",
///       "start": { "line": 1, "column": 1 }, "end": { "line": 1, "column": 9 }, "label": "…",
///       "related": [ { "file": "…", "start": {…}, "end": {…}, "place": "1¶10", "label": "…" } ],
///       "notes": ["…"], "help": ["…"] } ] } ] }
/// </code>
/// Lines and columns count from 1, columns in code points, and an end is the place after the last character. `result` is written,
/// checked, refused, unopened or unwritten. `pdf`, `pages` and `bytes` are present if a PDF was written; `file`, `start` and
/// `end` if the finding has a place; `label` and `place` if the place has them. `problems` concern the run itself. `format`
/// changes when a member is removed or changes its meaning, but not for new members.
/// </summary>
public static class JsonReport
{
    private const int Format = 1;

    public static string Of(RunOutcome run) => JsonDocumentText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("version", BriefgenVersion.Number);
        json.WriteNumber("errors", run.Counts.Errors);
        json.WriteNumber("warnings", run.Counts.Warnings);
        json.WriteNumber("notes", run.Counts.Notes);
        json.WriteStrings("problems", run.Problems);
        json.WriteObjects("briefs", run.Briefs, brief => WriteBrief(json, brief));
        json.WriteEndObject();
    });

    private static void WriteBrief(Utf8JsonWriter json, BriefOutcome brief)
    {
        json.WriteString("brief", brief.Brief);
        json.WriteString("result", WordOf(brief.Result));
        if (brief.Result == BriefResult.Written)
        {
            json.WriteString("pdf", brief.Output);
            json.WriteNumber("pages", brief.Pages);
            json.WriteNumber("bytes", brief.Size);
        }

        json.WriteObjects("diagnostics", brief.Diagnostics, diagnostic => WriteDiagnostic(json, diagnostic));
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Severity.Word());
        json.WriteBoolean("waivable", diagnostic.Rule.Waivable);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Primary is { } primary)
            WritePlace(json, primary);
        else if (diagnostic.Path is { } path)
            json.WriteString("file", path);
        json.WriteObjects("related", diagnostic.Related, related => WritePlace(json, related));
        json.WriteStrings("notes", diagnostic.Notes);
        json.WriteStrings("help", diagnostic.Help);
    }

    private static void WritePlace(Utf8JsonWriter json, Label label)
    {
        var span = label.Span;
        json.WriteString("file", span.File.Path);
        WritePosition(json, "start", span.File.PositionOf(span.Start));
        WritePosition(json, "end", span.File.PositionOf(span.End));
        if (label.Place is { } place)
            json.WriteString("place", place);
        if (label.Text.Length > 0)
            json.WriteString("label", label.Text);
    }

    private static void WritePosition(Utf8JsonWriter json, string name, TextPosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static string WordOf(BriefResult result) => result switch
    {
        BriefResult.Written => "written",
        BriefResult.Checked => "checked",
        BriefResult.Refused => "refused",
        BriefResult.Unopened => "unopened",
        BriefResult.Unwritten => "unwritten",
    };
}
