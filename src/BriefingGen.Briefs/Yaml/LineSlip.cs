using System.Globalization;
using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

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
