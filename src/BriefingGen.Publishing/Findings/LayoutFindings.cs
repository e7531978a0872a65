using System.Globalization;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Findings;

/// <summary>Findings of the layout, at the words of the brief that they are about; words printed in several places are reported
/// once.</summary>
internal static class LayoutFindings
{
    public static void Report(LaidOutDocument document, DiagnosticBag found)
    {
        foreach (var (kind, text, place) in document.Notices.Where(notice => !IsArchived(notice))
            .Select(notice => (notice.Kind, notice.Text, PlaceOf(notice))).Distinct())
        {
            found.Add(kind switch
            {
                LayoutNoticeKind.WordBroken => WordBrokenRule.Of(text, place),
                LayoutNoticeKind.MissingGlyph => MissingGlyphRule.InBrief(text, place),
            });
        }

        foreach (var source in document.Notices.Where(IsArchived)
            .GroupBy(notice => (PlaceOf(notice) ?? Origins.PlaceOf(notice.Block.Origin))?.File.Path ?? ""))
        {
            var missing = source.Where(notice => notice.Kind == LayoutNoticeKind.MissingGlyph)
                .Select(notice => notice.Text).Distinct().ToList();
            if (missing.Count > 0)
                found.Add(MissingGlyphRule.InSource(source.Key, missing));
        }
    }

    /// <summary>The very characters, if the run knows the origin of each.</summary>
    private static TextSpan? PlaceOf(LayoutNotice notice) =>
        notice.Origin is MappedText text && text.Value.IndexOf(notice.Text, StringComparison.Ordinal) is >= 0 and var at
            ? text.Origin(at, notice.Text.Length)
            : Origins.PlaceOf(notice.Origin);

    /// <summary>The words of a source, wherever they are printed: no editor can write them with other characters.</summary>
    private static bool IsArchived(LayoutNotice notice) => notice.Block.Style == Typesetting.Blocks.TextStyle.Passage
        || (PlaceOf(notice) is { } place && ArchiveStore.Endings.Contains(Path.GetExtension(place.File.Path)));
}

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

    private static string NameOf(string character)
    {
        var codePoint = char.IsSurrogatePair(character, 0) ? char.ConvertToUtf32(character, 0) : character[0];
        return string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
    }
}

internal static class WordBrokenRule
{
    private const int Shown = 40;

    public static readonly Rule Rule = new(
        "word-broken",
        Severity.Note,
        Waivable: false,
        "a word is wider than its space and was broken",
        """
        A word, often an address or a number without spaces, did not fit in one line of its place on the page, and was broken
        between two letters, without a hyphen, since none was written. Nothing is lost. A shorter word, or a soft hyphen
        (U+00AD) where it may be parted, reads better.
        """);

    public static Diagnostic Of(string word, TextSpan? place) =>
        new(Rule, $"“{(word.Length > Shown ? word[..Shown] + "…" : word)}” is wider than its place on the page and was broken",
            place is { } span ? new Label(span) : null);
}
