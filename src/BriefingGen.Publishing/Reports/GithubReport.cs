using System.Globalization;
using System.Text;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Reports;

/// <summary>
/// The run as workflow commands of GitHub Actions, which shows them at the lines of a pull request. The words of a brief are
/// escaped, so that they cannot become commands.
/// </summary>
public static class GithubReport
{
    /// <returns>A line for each finding, ended by a line feed; empty if there are no findings.</returns>
    public static string Of(RunOutcome run)
    {
        var text = new StringBuilder();
        foreach (var problem in run.Problems)
            text.Append(Command(Severity.Error, [("title", BriefgenVersion.Name)], problem));
        foreach (var brief in run.Briefs)
        {
            foreach (var diagnostic in brief.Diagnostics)
                text.Append(Command(diagnostic.Severity, Properties(diagnostic, brief.Brief), MessageOf(diagnostic)));
        }

        return text.ToString();
    }

    private static IEnumerable<(string, string)> Properties(Diagnostic diagnostic, string brief)
    {
        yield return ("file", diagnostic.Primary?.Span.File.Path ?? diagnostic.Path ?? brief);
        if (diagnostic.Primary is { Span: var span })
        {
            var (start, end) = (span.File.PositionOf(span.Start), span.File.PositionOf(span.End));
            yield return ("line", Number(start.Line));
            // The runner rejects columns if the place has several lines.
            if (start.Line == end.Line)
                yield return ("col", Number(start.Column));
            yield return ("endLine", Number(end.Line));
            if (start.Line == end.Line)
                yield return ("endColumn", Number(end.Column));
        }

        yield return ("title", diagnostic.Rule.Code);
    }

    /// <summary>With the related places, for which a workflow command has no properties.</summary>
    private static string MessageOf(Diagnostic diagnostic) => string.Join('\n',
    [
        FindingText.Of(diagnostic),
        .. diagnostic.Related.Select(label =>
            $"see {label.Span}{(FindingText.Of(label) is { Length: > 0 } said ? $" ({said})" : "")}"),
    ]);

    private static string Command(Severity severity, IEnumerable<(string Name, string Value)> properties, string message)
    {
        var written = string.Join(',', properties.Select(property => $"{property.Name}={Property(property.Value)}"));
        return $"::{CommandOf(severity)} {written}::{Data(message)}\n";
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "notice",
    };

    private static string Data(string text) => VisibleText.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
