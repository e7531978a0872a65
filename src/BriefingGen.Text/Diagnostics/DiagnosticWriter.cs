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
        new(PlaceOf(diagnostic) is { Length: > 0 } place ? $"{place}: " : "", ConsoleStyle.Frame),
        new(Head(diagnostic), StyleOf(diagnostic.Severity)),
        new($": {VisibleText.Line(diagnostic.Message)}\n", ConsoleStyle.Message),
    ];

    /// <summary>The message, its place with an excerpt, the related places, the notes and the help.</summary>
    public static ImmutableArray<StyledText> Full(Diagnostic diagnostic)
    {
        var text = ImmutableArray.CreateBuilder<StyledText>(24);
        text.Add(new(Head(diagnostic), StyleOf(diagnostic.Severity)));
        text.Add(new($": {VisibleText.Line(diagnostic.Message)}\n", ConsoleStyle.Message));
        if (PlaceOf(diagnostic) is { Length: > 0 } place)
        {
            text.Add(new("  --> ", ConsoleStyle.Frame));
            text.Add(new($"{place}\n", ConsoleStyle.Normal));
        }

        var number = diagnostic.Primary is { Span: var span }
            ? span.File.LineOf(span.Start).ToString(CultureInfo.InvariantCulture)
            : "";
        var margin = new string(' ', number.Length + 1);
        if (diagnostic.Primary is { } primary)
        {
            text.Add(new($"{margin}|\n", ConsoleStyle.Frame));
            WriteExcerpt(text, primary, $"{number} ", margin, StyleOf(diagnostic.Severity), hasCarets: true);
        }

        foreach (var related in diagnostic.Related)
        {
            text.Add(new($"{margin}::: ", ConsoleStyle.Frame));
            text.Add(new($"{PlaceOf(related)}\n", ConsoleStyle.Normal));
            WriteExcerpt(text, related, margin, margin, ConsoleStyle.Frame, hasCarets: related.Text.Length > 0);
        }

        foreach (var note in diagnostic.Notes)
            WriteRemark(text, margin, "note", note);
        foreach (var help in diagnostic.Help)
            WriteRemark(text, margin, "help", help);
        return text.ToImmutable();
    }

    private static void WriteExcerpt(
        ImmutableArray<StyledText>.Builder text, Label label, string gutter, string margin, ConsoleStyle style, bool hasCarets)
    {
        var said = VisibleText.Line(label.Text);
        var excerpt = Excerpt.Of(label.Span, Columns - margin.Length - 2, DisplayWidth.Of(said));
        text.Add(new($"{gutter}|", ConsoleStyle.Frame));
        text.Add(new(excerpt.Text.Length > 0 ? $" {excerpt.Text}\n" : "\n", ConsoleStyle.Normal));
        if (!hasCarets)
            return;
        text.Add(new($"{margin}|", ConsoleStyle.Frame));
        var carets = new string(' ', excerpt.Indent + 1) + new string('^', excerpt.Carets);
        text.Add(new(said.Length > 0 ? $"{carets} {said}\n" : $"{carets}\n", style));
    }

    /// <summary>Further lines of a remark are indented to its first word.</summary>
    private static void WriteRemark(ImmutableArray<StyledText>.Builder text, string margin, string kind, string remark)
    {
        text.Add(new($"{margin}= {kind}: ", ConsoleStyle.Frame));
        var indent = new string(' ', margin.Length + kind.Length + 4);
        var lines = remark.Split('\n').Select(VisibleText.Line);
        text.Add(new(string.Join($"\n{indent}", lines) + "\n", ConsoleStyle.Normal));
    }

    private static string Head(Diagnostic diagnostic) => $"{diagnostic.Severity.Word()}[{diagnostic.Rule.Code}]";

    private static string PlaceOf(Diagnostic diagnostic) =>
        VisibleText.Line(diagnostic.Primary?.Span.Shown ?? diagnostic.Path ?? "");

    private static string PlaceOf(Label related) =>
        VisibleText.Line(related.Place is { } place ? $"{related.Span.File.ShownPath}, {place}" : related.Span.Shown);

    private static ConsoleStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Error => ConsoleStyle.Error,
        Severity.Warning => ConsoleStyle.Warning,
        Severity.Note => ConsoleStyle.Note,
    };
}

/// <summary>A piece of a written finding and its style.</summary>
public readonly record struct StyledText(string Text, ConsoleStyle Style)
{
    /// <summary>The pieces without their styles.</summary>
    public static string Plain(IEnumerable<StyledText> pieces) => string.Concat(pieces.Select(piece => piece.Text));
}

/// <summary>The parts of a written finding, each of which a console may show in a style of its own.</summary>
public enum ConsoleStyle
{
    /// <summary>Excerpts, notes and help.</summary>
    Normal,

    /// <summary>What is wrong.</summary>
    Message,

    /// <summary>Severity and code, and the carets with their text.</summary>
    Error,
    Warning,
    Note,

    /// <summary>Line numbers, arrows and bars.</summary>
    Frame,
}
