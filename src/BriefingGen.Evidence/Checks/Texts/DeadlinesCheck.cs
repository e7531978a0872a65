using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Rules;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>A deadline is printed as a day, never as “by” a day: where the source says “before” it, the editor is told, unless the
/// demand's own text says so.</summary>
internal sealed class DeadlinesCheck(LocatedBrief located, TextSources sources, CheckFindings findings)
{
    private static readonly string[] Before = ["before", "earlier than", "prior to", "ahead of", "avant"];
    private static readonly string[] Articles = [" the", " le", " la"];

    public void Check(Demand demand)
    {
        if (demand.Deadline is not { Date: { IsInterval: false, Start: { } day } date } deadline || SaysBefore(demand.Text, date))
            return;
        foreach (var passage in located.EvidenceOf(demand).All)
        {
            if (sources.Of(passage.Source) is not { } reading)
                continue;
            foreach (var number in passage.Stretches.SelectMany(reading.ParagraphsOf).Distinct())
            {
                var paragraph = reading.Archive.Paragraphs[number - 1].Span;
                foreach (var mention in reading.OfParagraph(number).Dates)
                {
                    if (!TypedDates.Is(mention, date) || WordBefore(paragraph.Text[..mention.Start]) is not { } word)
                        continue;
                    var place = new FoundPlace(reading.Archive, reading.SpanOf(number, mention.Start, mention.Length));
                    findings.Add(demand, DeadlineBeforeRule.Of(deadline, day, word, place, located.Brief.Language.Value.StartsWith("en", StringComparison.Ordinal)));
                    return;
                }
            }
        }
    }

    private bool SaysBefore(Prose text, EdtfDate day)
    {
        var words = string.Concat(ProseStretches.Of(text.Inlines).Select(stretch => stretch.Words.Value));
        return DateReader.For(located.Brief.Language.Value)?.Read(words)
            .Any(mention => TypedDates.Is(mention, day) && WordBefore(words.AsSpan(0, mention.Start)) is not null) == true;
    }

    private static string? WordBefore(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        foreach (var article in Articles)
            if (text.EndsWith(article, StringComparison.Ordinal))
                text = text[..^article.Length].TrimEnd();
        foreach (var word in Before)
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)])))
                return word;
        return null;
    }
}
