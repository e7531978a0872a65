using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Rules;

internal static class MissingGlyphRule
{
    public static readonly Rule Rule = new(
        "missing-glyph",
        Severity.Error,
        Waivable: false,
        "the bundled fonts have no sign for a character",
        """
        PDFs carry their own fonts, and these have no sign for the character: it could not be printed. In the brief's own text
        that is an error, since the text can be changed. In an archived source it is a note: the source stays as it is, and
        the character is printed by its number, for example [U+1F600].
        """);

    public static Diagnostic InBrief(string character, TextSpan? place) =>
        new(Rule, $"no bundled font has {NameOf(character)}", place is { } span ? new Label(span) : null)
        {
            Help = ["write it with other characters"],
        };

    public static Diagnostic InSource(string path, IReadOnlyList<string> characters) =>
        new(Rule, $"{path} has characters that no bundled font has: {string.Join(", ", characters.Select(NameOf))}", null)
        {
            Severity = Severity.Note,
            Path = path,
            Notes = ["they are printed by their numbers"],
        };

    private static string NameOf(string character) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(char.IsSurrogatePair(character, 0) ? char.ConvertToUtf32(character, 0) : character[0]):X4}");
}
