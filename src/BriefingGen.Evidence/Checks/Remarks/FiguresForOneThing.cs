using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Remarks;

/// <summary>
/// Finds two exact figures that one article has for one thing. Most figures with the same noun count different things (“12 people
/// were hurt in Orren, 9 in Quell”), so little is taken for the same: the clause has the same words before and behind the figure,
/// from its beginning to its end, and none of them narrows it to a place or a time. What says so and how precise it is may
/// differ.
/// </summary>
internal static class FiguresForOneThing
{
    /// <summary>Content words that both clauses share.</summary>
    private const int FewestWords = 2;

    /// <summary>In characters: what is longer is no clause.</summary>
    private const int Longest = 200;

    private static readonly WordSet Narrowing = new(
        """
        in at on near during since after before from by until last this that these those each every another other more further
        additional one first second and or then also later earlier yesterday today tomorrow which who where when à en dans lors
        depuis après avant au aux sur chez par chaque autre autres dont et ou puis hier demain qui que où
        """);

    public static IEnumerable<TwoFigures> In(SourceReading reading)
    {
        if (!reading.IsRead || SpeechWords.For(reading.Source.Language.Value) is not { } speech)
            yield break;
        var first = new Dictionary<string, (int Paragraph, CountedClause Clause)>(StringComparer.Ordinal);
        foreach (var paragraph in reading.Archive.Paragraphs)
        {
            foreach (var figure in reading.OfParagraph(paragraph.Number).Figures)
            {
                if (figure is not { Role: FigureRole.Count, Shape: FigureShape.Single, Bound: FigureBound.Exact }
                    || CountedClause.Around(paragraph.Span.Text, figure, speech) is not { } clause)
                    continue;
                if (!first.TryGetValue(clause.Key, out var known))
                    first.Add(clause.Key, (paragraph.Number, clause));
                else if (Differ(known.Clause.Figure, figure))
                    yield return new TwoFigures(
                        Reference(known.Paragraph),
                        known.Clause.Span(reading, known.Paragraph),
                        Reference(paragraph.Number),
                        clause.Span(reading, paragraph.Number));
            }
        }

        Reference Reference(int paragraph) => new(reading.Archive.Number, paragraph);
    }

    /// <summary>Neither is the other one rounded.</summary>
    private static bool Differ(FigureMention a, FigureMention b) =>
        !FigureCompatibility.MayAgree(a, b)
        && FigureComparison.Compare(a, [b]).Kind == FigureMatchKind.Different
        && FigureComparison.Compare(b, [a]).Kind == FigureMatchKind.Different;

    /// <summary>A figure in its clause.</summary>
    /// <param name="Key">The clause's other words.</param>
    /// <param name="End">Where the clause ends, in the paragraph.</param>
    private sealed record CountedClause(FigureMention Figure, string Key, int End)
    {
        public TextSpan Span(SourceReading reading, int paragraph) =>
            reading.SpanOf(paragraph, Figure.Start, End - Figure.Start);

        /// <returns>Null if its words do not tell what is counted.</returns>
        public static CountedClause? Around(ReadOnlySpan<char> text, FigureMention figure, SpeechWords speech)
        {
            var (start, end) = (Begin(text, figure.Start), Stop(text, figure.End));
            if (end - start > Longest)
                return null;
            var behind = WordsOf(text[figure.End..end]);
            if (behind.Exists(word => Narrows(word, speech)))
                return null;
            var before = WordsOf(text[start..figure.Start]);

            // “The Guild said that 12 boats …”: who says so makes no other thing of it.
            var said = before.FindLastIndex(word => speech.Saying.ContainsWord(word));
            if (said >= 0)
                before = before[(said + 1)..];
            if (before is ["that" or "que" or "qu", ..])
                before = before[1..];
            return before.Concat(behind).Count(word => word.Length > 3) >= FewestWords
                && !before.Exists(word => Narrows(word, speech))
                ? new CountedClause(figure, $"{figure.Unit?.Base} {string.Join(' ', before)} # {string.Join(' ', behind)}", end)
                : null;
        }

        private static bool Narrows(string word, SpeechWords speech) =>
            Narrowing.ContainsWord(word) || speech.IsPronoun(word) || word.Any(char.IsDigit);

        private static int Begin(ReadOnlySpan<char> text, int from)
        {
            var floor = Math.Max(from - Longest - 1, 0);
            while (from > floor && !IsStop(text, from - 1))
                from--;
            return from;
        }

        private static int Stop(ReadOnlySpan<char> text, int from)
        {
            var ceiling = Math.Min(from + Longest + 1, text.Length);
            while (from < ceiling && !IsStop(text, from))
                from++;
            while (from > 0 && char.IsWhiteSpace(text[from - 1]))
                from--;
            return from;
        }

        private static bool IsStop(ReadOnlySpan<char> text, int at) =>
            text[at] is '!' or '?' or ';' or ':' or '(' or ')' or '“' or '”' or '«' or '»' or '"' or '—' or '–'
            || (text[at] is '.' or ',' && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1])));

        private static List<string> WordsOf(ReadOnlySpan<char> text)
        {
            var words = new List<string>();
            var start = -1;
            for (var at = 0; at <= text.Length; at++)
            {
                var isWord = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '-');
                if (isWord && start < 0)
                    start = at;
                else if (!isWord && start >= 0)
                {
                    words.Add(text[start..at].ToString().ToLowerInvariant());
                    start = -1;
                }
            }

            return words;
        }
    }
}
