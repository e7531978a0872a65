using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>
/// “Traffic rose 12 per cent” for the source's “fell 12 per cent”. Compared are the sentence of a shown figure and every sentence
/// of the passages that carries it; where any of these says the same, has both directions or denies something, nothing is found.
/// </summary>
internal sealed class DirectionsCheck(Brief brief, TextSources sources, CheckFindings findings)
{
    private readonly Directions? _directions = Directions.For(brief.Language.Value);
    private readonly WeightyWords _weighty = WeightyWords.For(brief.Language.Value);

    public void Check(PrintedStretch stretch, IEnumerable<FigureMention> figures)
    {
        if (_directions is null || stretch.CitesNothing)
            return;
        foreach (var figure in figures)
        {
            if (figure.Role != FigureRole.Count)
                continue;
            var sentence = SentenceOf(stretch, figure);
            if (Opposite(stretch, figure, sentence) is not var (shown, word, place))
                continue;
            findings.Add(
                stretch.Owner,
                DirectionDiffersRule.Of(new TextMention(stretch, figure.Start, figure.Length), shown, word, place));
            return;
        }
    }

    private (string Shown, string Source, FoundPlace Place)? Opposite(
        PrintedStretch stretch, FigureMention figure, string sentence)
    {
        var words = WordsOf(sentence);
        if (!_directions!.AreIn(words))
            return null;
        (string Shown, string Source, FoundPlace Place)? opposite = null;
        foreach (var (reading, paragraph, mention) in sources.MentionsOf(stretch))
        {
            if (!FigureComparison.Compare(figure, [mention]).IsSupported)
                continue;
            var text = reading.Archive.Paragraphs[paragraph - 1].Span.Text;
            var (start, end) = SentenceEnds.Around(text, mention.Start);
            var source = text[start..end].ToString();
            if (_directions.Opposed(words, WordsOf(source)) is not var (shown, word) || Denies(sentence) || Denies(source))
                return null;
            opposite ??= (shown, word, new FoundPlace(reading.Archive, reading.SpanOf(paragraph, start, end - start)));
        }

        return opposite;
    }

    /// <summary>The label of a fact is read with its value: “Fall in traffic”, “12 per cent”.</summary>
    private static string SentenceOf(PrintedStretch stretch, FigureMention figure)
    {
        var text = stretch.Words.Value;
        var (start, end) = SentenceEnds.Around(text, figure.Start);
        var before = start == 0 ? stretch.Before : "";
        return stretch is { Kind: TextKind.FactValue, Owner: Fact fact } ? $"{fact.Label.Value} {text[start..end]}"
            : before + text[start..end];
    }

    private bool Denies(string sentence) => _weighty.In(sentence) is { Kind: WeightKind.Negation };

    private static string[] WordsOf(string text) => text.ToLowerInvariant().Split(
        [' ', '\u00A0', '\u202F', '\n', '\r', ',', ';', ':', '.', '(', ')', '“', '”', '"', '«', '»', '-', '—', '–', '’', '\''],
        StringSplitOptions.RemoveEmptyEntries);
}

internal static class DirectionDiffersRule
{
    public static readonly Rule Rule = new(
        "direction-differs",
        Severity.Error,
        Waivable: true,
        "a figure goes the other way than in the source",
        """
        “Traffic rose 12 per cent” has the figure of “traffic fell 12 per cent” and says the contrary. The sentence of the figure
        has a word such as *rose*, *gained*, *above*; the sentence of the source has the opposite, and nowhere the same.
        """);

    public static Diagnostic Of(TextMention shown, string word, string sourceWord, FoundPlace place) =>
        new(Rule, $"“{word}” with “{Wording.Line(shown.Words)}”: the source says “{sourceWord}”", shown.Label)
        {
            Related = [place.Label],
            Help = [$"say it as the source does: “{Wording.Shown(place.Words)}”"],
        };
}
