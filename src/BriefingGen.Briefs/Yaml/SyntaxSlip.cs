using System.Globalization;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <summary>
/// Says in an editor's words why YAML could not be read on. YamlDotNet's message tells the kind of trouble, the text around the
/// place tells the slip.
/// </summary>
internal static class SyntaxSlip
{
    /// <summary>How many lines above a slip its key is looked for.</summary>
    private const int LongestText = 100;

    public static Diagnostic Explain(YamlPlace place, int at, string message)
    {
        var content = place.File.Content;
        var here = place.RestOfLine(at);
        var key = place.Key?.Value;

        if (LineSlip.Explain(place, at) is { } slip)
            return slip;
        if (message.Contains("invalid mapping", StringComparison.Ordinal))
            return Colon(place, at);
        if (place.Bracket is { Sign: '[' } && here.Text.TrimStart('[').StartsWith('@'))
            return YamlCitationListRule.Of(Citation(place, at), key);
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && here.Length > 0 && here.Text[0] != '\t')
            return YamlIndicatorRule.Of(here);
        if (message.Contains("tab", StringComparison.Ordinal) || (here.Length > 0 && here.Text[0] == '\t'))
            return Tab(place, at);
        if (place.LastIsQuoted && here.Length > 0 && place.OnOneLine(place.Last.End, at))
            return YamlQuotesRule.Of(here, key);
        if (place.LastIsBracketed && here.Length > 0 && place.OnOneLine(place.Last.Start, at))
            return YamlBracketRule.Of(place.Last.To(here));
        if (IsRefused(message) && here.Length > 0 && IsIndicator(here.Text[0]))
            return YamlIndicatorRule.Of(here);
        if (message.Contains("quoted scalar", StringComparison.Ordinal))
            return Quoted(here, message);
        if (place.Bracket is { } open)
        {
            var closing = open.Sign == '[' ? ']' : '}';
            return SyntaxRule.Of(open.Bracket, $"“{open.Sign}” is not closed", help: $"write “{closing}” where it ends");
        }

        return Other(here, message);
    }

    /// <param name="at">The colon that cannot end a key.</param>
    private static Diagnostic Colon(YamlPlace place, int at)
    {
        var file = place.File;
        var line = file.LineOf(at);
        var before = BeforeColon(file, line, at);
        if (KeyOf(before) is { } key)
        {
            return key == "handling" && before.EndsWith("TLP", StringComparison.OrdinalIgnoreCase)
                ? TlpLabelRule.HasSpace(place.RestOfLine(at - "TLP".Length))
                : YamlColonRule.Of(place.RestOfLine(at), key, null, HasSmartQuote(file.Line(line)));
        }

        // The line goes on with the text of a line above it, or was meant as a key.
        for (var above = line - 1; above >= Math.Max(1, line - LongestText); above--)
        {
            if (KeyOf(BeforeColon(file, above, file.Line(above).End)) is not { } owner)
                continue;
            var mayBeKey = Identifier.IsIdentifier(before);
            return YamlColonRule.Of(
                place.RestOfLine(at),
                owner,
                mayBeKey ? $"if `{before}` is a key of its own, let it begin in the column of the key above it" : null,
                HasSmartQuote(file.Line(above)));
        }

        return SyntaxRule.Of(file.Line(line), "the line above has no key", help: "write each line as `key: value`");
    }

    private static string BeforeColon(TextFile file, int line, int end) =>
        file.Content.AsSpan(file.Line(line).Start, end - file.Line(line).Start).TrimStart(" -").ToString();

    /// <returns>The key that a line begins with, if it does.</returns>
    private static string? KeyOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && !line.AsSpan(0, colon).Contains(' ') ? line[..colon] : null;
    }

    private static bool HasSmartQuote(TextSpan line) => line.Text.IndexOf(": ") is var colon and > 0
        && line.Text[(colon + 2)..].TrimStart() is ['“' or '”' or '„' or '‘' or '«', ..];

    private static TextSpan Citation(YamlPlace place, int at)
    {
        var start = at > 0 && place.File.Content[at] == '@' && place.File.Content[at - 1] == '[' ? at - 1 : at;
        var rest = place.RestOfLine(start);
        var end = rest.Text.IndexOf(']');
        return end < 0 ? rest : rest with { Length = end + 1 };
    }

    private static Diagnostic Tab(YamlPlace place, int at)
    {
        var tab = place.File.Content.IndexOf('\t', at);
        return SyntaxRule.Tab(place.File.Span(Math.Max(tab, at), tab < 0 ? 0 : 1));
    }

    private static Diagnostic Quoted(TextSpan here, string message) =>
        message.Contains("Unicode", StringComparison.Ordinal)
            ? SyntaxRule.Of(here, "an escape in this text is not a character", help: "write the character itself")
        : message.Contains("escape", StringComparison.Ordinal)
            ? SyntaxRule.Of(
                here,
                "there is no such escape: in double quotation marks “\\” begins one",
                help: "use single quotation marks, or write “\\\\”")
        : SyntaxRule.Of(here, "the quotation mark that opens here is not closed", help: "close it, or remove it");

    /// <summary>Whether the parser met something where a text, or another thing, should begin.</summary>
    private static bool IsRefused(string message) =>
        message.Contains("comment or line break", StringComparison.Ordinal)
        || message.Contains("expected node content", StringComparison.Ordinal)
        || message.Contains("not allowed in this context", StringComparison.Ordinal);

    private static Diagnostic Other(TextSpan here, string message) =>
        SyntaxRule.Of(
            here,
            message.Contains("expected key", StringComparison.Ordinal) ? "a key was expected here"
            : message.Contains("'-' indicator", StringComparison.Ordinal) ? "an entry of the list was expected here"
            : "this cannot be read as YAML",
            help: "write `key: value`, begin each entry of a list with “- ”, and indent like the line above");

    private static bool IsIndicator(char c) => "-?:,[]{}#&*!|>'\"%@`".Contains(c);
}

internal static class SyntaxRule
{
    public static readonly Rule Rule = new(
        "syntax",
        Severity.Error,
        Waivable: false,
        "the file cannot be read on as YAML",
        """
        The brief is written in YAML, and from this place on it is not YAML, so what stands behind it was only looked
        through for further slips, from the next key of the brief on. What was found before it is reported too.

        Most often an indentation differs from the line above, a bracket or a quotation mark is not closed, or a line has no key:

        ```yaml
        facts:
          - label: Killed
            value: 52 members of the PMOI/MEK
        ```

        Indent with spaces, two for each level, and begin each entry of a list with “- ”.
        """);

    public static Diagnostic Of(TextSpan place, string message, string label = "", string? help = null) =>
        new(Rule, message, new Label(place, label)) { Help = help is null ? [] : [help] };

    public static Diagnostic Tab(TextSpan tab) =>
        Of(tab, "a tab cannot indent a line", "a tab", "indent with spaces, two for each level; most editors can turn tabs into them");
}

/// <summary>Slips that show in how a line, or the one above it, begins: a missing space, or an entry in a column of its own.</summary>
internal static class LineSlip
{
    private const int LongestEntry = 100;

    /// <param name="at">Where the text is no YAML any more.</param>
    public static Diagnostic? Explain(YamlPlace place, int at)
    {
        if (place.Bracket is not null)
            return null;
        var file = place.File;
        var line = file.LineOf(at);
        return MissingSpace(file, line)
            ?? (line > 1 ? MissingSpace(file, line - 1) : null)
            ?? (Start(file.Line(line)) == at ? WrongColumn(file, line) : null);
    }

    private static Diagnostic? MissingSpace(TextFile file, int number)
    {
        var line = Trimmed(file.Line(number));
        if (line.Text is ['-', not (' ' or '-'), ..] && line.Text.IndexOf(':') is var end and > 1
            && Identifier.IsIdentifier(line.Text[1..end]))
            return YamlSpaceRule.AfterDash(line);

        var text = line.Text.StartsWith("- ") ? Trimmed(line with { Start = line.Start + 2, Length = line.Length - 2 }) : line;
        var colon = text.Text.IndexOf(':');
        return colon > 0 && colon + 1 < text.Length
            && text.Text[colon + 1] is not (' ' or '\t' or '/')
            && Identifier.IsIdentifier(text.Text[..colon])
            && char.IsAsciiLetter(text.Text[0])
            ? YamlSpaceRule.AfterColon(text)
            : null;
    }

    /// <summary>An entry or a key that begins where none above it does.</summary>
    private static Diagnostic? WrongColumn(TextFile file, int number)
    {
        var line = Trimmed(file.Line(number));
        var isEntry = line.Text.StartsWith("- ");
        if (!isEntry && !IsKey(line.Text))
            return null;
        for (var above = number - 1; above >= Math.Max(1, number - LongestEntry); above--)
        {
            var text = Trimmed(file.Line(above));
            // The first key of an entry stands behind its “- ”.
            if (!isEntry && text.Text.StartsWith("- "))
                text = Trimmed(text with { Start = text.Start + 2, Length = text.Length - 2 });
            if (isEntry ? !text.Text.StartsWith("- ") : !IsKey(text.Text))
                continue;
            var column = file.PositionOf(text.Start).Column;
            if (column == file.PositionOf(line.Start).Column)
                return null;
            var what = isEntry ? "entry" : "key";
            return SyntaxRule.Of(
                line,
                $"this {what} does not begin in the column of the {what} above it",
                help: string.Create(
                    CultureInfo.InvariantCulture, $"let it begin in column {column}, like the one in line {file.LineOf(text.Start)}"));
        }

        return null;
    }

    private static bool IsKey(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is var colon and > 0
        && Identifier.IsIdentifier(line[..colon])
        && (colon + 1 == line.Length || line[colon + 1] == ' ');

    private static int Start(TextSpan line) => Trimmed(line).Start;

    private static TextSpan Trimmed(TextSpan line)
    {
        var blanks = line.Length - line.Text.TrimStart(' ').Length;
        return line with { Start = line.Start + blanks, Length = line.Length - blanks };
    }
}
