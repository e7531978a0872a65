using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class BottomLineLongRule
{
    public static readonly Rule Rule = new(
        "bottom-line-long",
        Severity.Note,
        Waivable: false,
        "the bottom line is long",
        """
        The bottom line is the one sentence that a reader in a hurry takes away. Up to 35 words are read at one go; what is more
        belongs into the key points.
        """);

    public static Diagnostic Of(TextSpan text, int words, int most) =>
        new(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"the bottom line has {words} words; more than {most} are not read at one go"),
            new Label(text))
        {
            Help = ["keep who did or says what; move the rest to `key-points`"],
        };
}

internal static class BottomLineLength
{
    private const int MostWords = 35;

    public static void Report(Brief brief, DiagnosticBag found)
    {
        if (brief.BottomLine is { } line && WordsOf(line.Inlines) is var words and > MostWords)
            found.Add(BottomLineLongRule.Of(line.Source.Characters, words, MostWords));
    }

    /// <summary>What a reader reads; citations are printed as signs.</summary>
    private static int WordsOf(IEnumerable<ProseInline> inlines) =>
        TextOf(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static string TextOf(IEnumerable<ProseInline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        ProseText text => text.Text.Value,
        ProseEmphasis emphasis => TextOf(emphasis.Inlines),
        ProseStrong strong => TextOf(strong.Inlines),
        ProseLink link => TextOf(link.Inlines),
        _ => "",
    }));
}
