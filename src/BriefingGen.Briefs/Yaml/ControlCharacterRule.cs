using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Text.Unicode;

namespace BriefingGen.Briefs.Yaml;

internal static class ControlCharacterRule
{
    public static readonly Rule Rule = new(
        "control-character",
        Severity.Error,
        Waivable: false,
        "a character that cannot be printed",
        """
        Control characters and halves of characters (lone surrogates) mean nothing on a page. Embeddings, overrides and isolates
        (U+202A to U+202E, U+2066 to U+2069) turn the order of the text around them: what is read on a screen is then not what
        stands in the file. They often come with text, or with a path, that was pasted from another program. Remove them; where
        they were written as an escape (`"\0"`), write the text without it. Arabic and Hebrew need none of them.
        """);

    /// <param name="name">Of a character that turns the order of text.</param>
    public static Diagnostic Turns(TextSpan place, int character, string name) =>
        new(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"the character U+{character:X4} ({name}) turns the order of the text around it"),
            new Label(place))
        {
            Help = ["remove it; it cannot be seen: delete this place and type its words again"],
        };

    public static Diagnostic Of(TextSpan place, int character) =>
        new(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"the character U+{character:X4} cannot be printed"),
            new Label(place))
        {
            Help = ["remove it"],
        };
}

/// <summary>Finds the characters that cannot be printed: as they stand, and behind the escapes of a double-quoted text.</summary>
internal static class ControlCharacters
{
    /// <summary>YAML 1.2.2 §5.1: the C0 and C1 controls, DEL, and halves of characters are not text.</summary>
    public static void Report(TextFile file, DiagnosticBag found)
    {
        var content = file.Content;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
                continue;
            if (char.IsHighSurrogate(content[i]) && i + 1 < content.Length && char.IsLowSurrogate(content[i + 1]))
                i++;
            else
                Report(file.Span(i, 1), content[i], found);
        }
    }

    public static void ReportEscapes(MappedText text, DiagnosticBag found)
    {
        for (var i = 0; i < text.Value.Length; i++)
        {
            if (char.IsHighSurrogate(text.Value[i]) && i + 1 < text.Value.Length && char.IsLowSurrogate(text.Value[i + 1]))
                i++;
            else if (text.Origin(i, 1) is { Length: > 1 } escape)
                Report(escape, text.Value[i], found);
        }
    }

    private static void Report(TextSpan place, char c, DiagnosticBag found)
    {
        if (DirectionControl.NameOf(c) is { } name)
            found.Add(ControlCharacterRule.Turns(place, c, name));
        else if (Printable.IsUnprintable(c))
            found.Add(ControlCharacterRule.Of(place, c));
    }
}

/// <summary>Which characters are no text (YAML 1.2.2 §5.1).</summary>
public static class Printable
{
    /// <param name="c">A UTF-16 unit that is not half of a pair.</param>
    public static bool IsUnprintable(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\u0085')) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';
}
