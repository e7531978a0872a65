using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Rules;

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
