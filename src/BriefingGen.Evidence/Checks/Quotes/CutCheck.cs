using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>Whether an extract ends before what limits it, or begins behind what denies it, in the same sentence.</summary>
internal static class CutCheck
{
    /// <summary>In words: how far back what denies is looked for.</summary>
    private const int Reach = 14;

    /// <summary>In words: an attribution that interrupts is no longer.</summary>
    private const int MostWords = 12;

    /// <returns>The words that go on: “unless the sheets are shown”; null if the sentence ends or goes on harmlessly.</returns>
    public static TextSpan? Limit(Passage passage, WeightyWords weighty)
    {
        var source = passage.Source;
        var words = source.Index.Words;
        var end = passage.Stretches[^1].End;
        var next = words.FirstFrom(end);
        var limit = source.ParagraphAt(end).Span.End;
        var isQuoted = source.QuotedAround(passage.Stretches[^1]) is not null;
        if (IsEnd(words, next - 1))
            return null;
        for (var skipped = 0; next < words.Count && words.OriginStart(next) < limit; next++)
        {
            var isInside = source.QuotedAround(source.File.Span(words.OriginStart(next), 1)) is not null;
            if (IsEnd(words, next))
                return null;
            if (!words.IsWord(next))
                continue;
            if (isQuoted && !isInside)
            {
                if (++skipped > MostWords)
                    return null;
                continue;
            }

            if (!weighty.Limits.Contains(words[next]) && !weighty.IsNegation(words[next]))
                return null;
            var last = next;
            while (last + 1 < words.Count && last - next < 5 && words.IsWord(last + 1) && words.OriginStart(last + 1) < limit)
                last++;
            return source.File.Span(words.OriginStart(next), words.OriginEnd(last) - words.OriginStart(next));
        }

        return null;
    }

    /// <returns>The words before that deny or suppose what follows, up to the extract.</returns>
    public static TextSpan? Opener(Passage passage, WeightyWords weighty)
    {
        var source = passage.Source;
        var words = source.Index.Words;
        var start = passage.Stretches[0].Start;
        var first = words.FirstFrom(start);
        var floor = source.QuotedAround(passage.Stretches[0])?.Inner.Start ?? source.ParagraphAt(start).Span.Start;
        for (var word = first - 1; word >= Math.Max(0, first - Reach) && words.OriginStart(word) >= floor; word--)
        {
            if (IsEnd(words, word) || words[word] is "," or ":" or "-" or "and" or "but" or "et" or "mais")
                return null;
            if (weighty.IsNegation(words[word]) || weighty.Openers.Contains(words[word]))
            {
                var from = word;
                while (from > 0 && word - from < 4 && words.OriginStart(from - 1) >= floor && words.IsWord(from - 1))
                    from--;
                return source.File.Span(words.OriginStart(from), words.OriginEnd(first - 1) - words.OriginStart(from));
            }
        }

        return null;
    }

    private static bool IsEnd(FoldedWords words, int word) => words[word] is "." or "!" or "?" or ";" or "...";
}

internal static class ExtractCutRule
{
    public static readonly Rule Rule = new(
        "extract-cut",
        Severity.Warning,
        Waivable: true,
        "an extract is cut from what limits or denies it",
        """
        “We will leave” is not what was said by “We will leave, unless the sheets are shown”, nor “the crews lied” by “It is not
        true that the crews lied”. Where an extract ends, in the middle of a sentence, before *but*, *unless*, *if*, *except* and
        the like, or begins behind a negation or a condition of the same clause, the whole sentence should be quoted.
        """);

    public static Diagnostic Limited(Quote quote, Passage passage, TextSpan limit)
    {
        var end = passage.Parts.OfType<Matched>().LastOrDefault()?.End ?? quote.Text.Value.Length;
        return Of(
            quote, passage, limit, end, $"the sentence goes on: “… {Wording.Shown(limit.Text)} …”",
            "quote to the end of the sentence");
    }

    public static Diagnostic Opened(Quote quote, Passage passage, TextSpan opener) =>
        Of(quote, passage, opener, 1, $"the sentence begins otherwise: “{Wording.Shown(opener.Text)} …”",
            "quote from the beginning of the sentence");

    private static Diagnostic Of(Quote quote, Passage passage, TextSpan words, int end, string message, string help)
    {
        var place = new Reference(passage.Source.Number, passage.Source.ParagraphAt(words.Start).Number).ToString();
        return new Diagnostic(Rule, message, new Label(quote.Text.Origin(Math.Max(end - 1, 0), 1)))
        {
            Related = [new Label(words) { Place = place }],
            Help = [help + "; or waive with the reason"],
        };
    }
}
