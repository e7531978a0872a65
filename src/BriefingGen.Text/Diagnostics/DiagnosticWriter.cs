using System.Collections.Immutable;
using System.Globalization;

namespace BriefingGen.Text.Diagnostics;

/// <summary>Writes findings as text: in full with excerpts, or one line each. Ends every line with a line feed.</summary>
public static class DiagnosticWriter
{
    private const int Columns = 120;

    /// <summary>`path:line:column: severity[code]: message`.</summary>
    public static ImmutableArray<StyledText> Concise(Diagnostic diagnostic) =>
    [
        new(PlaceOf(diagnostic) is { Length: > 0 } place ? $"{place}: " : "", TextStyle.Frame),
        new(Head(diagnostic), StyleOf(diagnostic.Severity)),
        new($": {VisibleText.Line(diagnostic.Message)}\n", TextStyle.Message),
    ];

    /// <summary>What is wrong, where it stands, what else belongs to it, and what to do.</summary>
    public static ImmutableArray<StyledText> Full(Diagnostic diagnostic)
    {
        var text = ImmutableArray.CreateBuilder<StyledText>(24);
        text.Add(new(Head(diagnostic), StyleOf(diagnostic.Severity)));
        text.Add(new($": {VisibleText.Line(diagnostic.Message)}\n", TextStyle.Message));
        if (PlaceOf(diagnostic) is { Length: > 0 } place)
        {
            text.Add(new("  --> ", TextStyle.Frame));
            text.Add(new($"{place}\n", TextStyle.Normal));
        }

        var number = diagnostic.Primary is { Span: var span }
            ? span.File.LineOf(span.Start).ToString(CultureInfo.InvariantCulture)
            : "";
        var margin = new string(' ', number.Length + 1);
        if (diagnostic.Primary is { } primary)
        {
            text.Add(new($"{margin}|\n", TextStyle.Frame));
            WriteExcerpt(text, primary, $"{number} ", margin, StyleOf(diagnostic.Severity), hasCarets: true);
        }

        foreach (var related in diagnostic.Related)
        {
            text.Add(new($"{margin}::: ", TextStyle.Frame));
            text.Add(new($"{PlaceOf(related)}\n", TextStyle.Normal));
            WriteExcerpt(text, related, margin, margin, TextStyle.Frame, hasCarets: related.Text.Length > 0);
        }

        foreach (var note in diagnostic.Notes)
            WriteRemark(text, margin, "note", note);
        foreach (var help in diagnostic.Help)
            WriteRemark(text, margin, "help", help);
        return text.ToImmutable();
    }

    private static void WriteExcerpt(
        ImmutableArray<StyledText>.Builder text, Label label, string gutter, string margin, TextStyle style, bool hasCarets)
    {
        var said = VisibleText.Line(label.Text);
        var excerpt = Excerpt.Of(label.Span, Columns - margin.Length - 2, DisplayWidth.Of(said));
        text.Add(new($"{gutter}|", TextStyle.Frame));
        text.Add(new(excerpt.Text.Length > 0 ? $" {excerpt.Text}\n" : "\n", TextStyle.Normal));
        if (!hasCarets)
            return;
        text.Add(new($"{margin}|", TextStyle.Frame));
        var carets = new string(' ', excerpt.Indent + 1) + new string('^', excerpt.Carets);
        text.Add(new(said.Length > 0 ? $"{carets} {said}\n" : $"{carets}\n", style));
    }

    /// <summary>Further lines of a remark stand under its first word.</summary>
    private static void WriteRemark(ImmutableArray<StyledText>.Builder text, string margin, string kind, string remark)
    {
        text.Add(new($"{margin}= {kind}: ", TextStyle.Frame));
        var indent = new string(' ', margin.Length + kind.Length + 4);
        var lines = remark.Split('\n').Select(VisibleText.Line);
        text.Add(new(string.Join($"\n{indent}", lines) + "\n", TextStyle.Normal));
    }

    private static string Head(Diagnostic diagnostic) => $"{WordOf(diagnostic.Severity)}[{diagnostic.Rule.Code}]";

    private static string PlaceOf(Diagnostic diagnostic) =>
        VisibleText.Line(diagnostic.Primary?.Span.Shown ?? diagnostic.Path ?? "");

    private static string PlaceOf(Label related) =>
        VisibleText.Line(related.Place is { } place ? $"{related.Span.File.ShownPath}, {place}" : related.Span.Shown);

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
    };

    private static TextStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Error,
        Severity.Warning => TextStyle.Warning,
        Severity.Note => TextStyle.Note,
    };
}
