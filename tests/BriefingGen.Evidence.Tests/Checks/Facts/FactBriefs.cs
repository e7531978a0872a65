using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>Writes briefs around cases, and says which of them an editor would be told of as errors.</summary>
internal static class FactBriefs
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<(FactCase Case, bool IsError, string Told)> Judge(FactArticle article, IEnumerable<FactCase> cases)
    {
        var all = cases.ToList();
        var titles = all.Where(one => one.Field == FactField.Title).Chunk(1);
        return all.Where(one => one.Field != FactField.Title).Chunk(100).Concat(titles).SelectMany(chunk => Judge(article, chunk));
    }

    private static List<(FactCase, bool, string)> Judge(FactArticle article, FactCase[] cases)
    {
        var (yaml, lines) = Write(article, cases);
        var found = Located.Of(yaml, ("article.txt", article.Archive)).Checked().Found;
        var judged = new List<(FactCase, bool, string)>();
        for (var i = 0; i < cases.Length; i++)
        {
            var told = found.Where(one => one.Primary is { } label && label.Span.File.Path.EndsWith("brief.yaml", StringComparison.Ordinal)
                && label.Span.File.PositionOf(label.Span.Start).Line == lines[i] && one.Severity == Severity.Error).ToList();
            judged.Add((cases[i], told.Count > 0, string.Join(" | ", told.Select(one => $"{one.Rule.Code}: {one.Message}"))));
        }

        // Nothing else in these briefs is wrong: an error in another line is a false alarm of the brief's first case.
        foreach (var other in found.Where(one => one.Severity == Severity.Error && !lines.Contains(LineOf(one))))
            judged.Add((cases[0] with { Kind = "the rest of the brief", IsClean = true }, true, $"{other.Rule.Code}: {other.Message}"));
        return judged;
    }

    private static int LineOf(Diagnostic one) => one.Primary is { } label ? label.Span.File.PositionOf(label.Span.Start).Line : 0;

    private static (string Yaml, int[] Lines) Write(FactArticle article, FactCase[] cases)
    {
        var lines = new int[cases.Length];
        var text = new StringBuilder();
        var count = 0;
        Line($"title: {(cases[0].Field == FactField.Title ? Quoted(cases[0].Text) : "a case")}");
        lines[0] = 1;
        Line($"language: {article.Language}");
        Line("sources:");
        Line($"  source: {{archive: article.txt, publisher: The Fictional Wire, language: {article.Language}}}");
        Section(FactField.KeyPoint, "key-points:", (i, one) => $"  - {Quoted(one.Text + $" [@f{i}]")}");
        Section(FactField.KeyFigure, "figures:", (i, one) => Figure(i, one.Text));
        Line("facts:");
        for (var i = 0; i < cases.Length; i++)
        {
            var one = cases[i];
            Line($"  - id: f{i}");
            Line($"    label: {(one.Field == FactField.Label ? Quoted(one.Text) : "it")}", one.Field == FactField.Label ? i : -1);
            Line($"    value: {(one.Field == FactField.Value ? Quoted(one.Text) : "as said")}", one.Field == FactField.Value ? i : -1);
            if (one.Field == FactField.Sentence)
                Line($"    sentence: {Quoted(one.Text)}", i);
            Line($"    evidence: {Quoted(one.Evidence)}");
        }

        Section(FactField.DemandText, "demands:", (i, one) => $"  - {{by: The Fictional Wire, text: {Quoted(one.Text + $" [@f{i}]")}}}");
        Section(FactField.TimelineText, "timeline:", (i, one) => $"  - {{date: later, text: {Quoted(one.Text + $" [@f{i}]")}}}");
        return (text.ToString(), lines);

        void Section(FactField field, string heading, Func<int, FactCase, string> write)
        {
            if (!cases.Any(one => one.Field == field))
                return;
            Line(heading);
            for (var i = 0; i < cases.Length; i++)
                if (cases[i].Field == field)
                    Line(write(i, cases[i]), i);
        }

        void Line(string line, int ofCase = -1)
        {
            text.Append(line).Append('\n');
            count++;
            if (ofCase >= 0)
                lines[ofCase] = count;
        }
    }

    private static string Figure(int i, string text)
    {
        var cut = text.IndexOf(' ', text.Length / 2) is > 0 and var space ? space : text.Length;
        return $"  - {{value: {Quoted(text[..cut])}, label: {Quoted(cut < text.Length ? text[cut..].Trim() : "in all")}, fact: f{i}}}";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
