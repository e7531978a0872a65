using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>A deadline is printed as a day, never as “by” a day: where the source says “before” it, the editor is told, unless
/// the demand's own text says so.</summary>
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
                    findings.Add(
                        demand, DeadlineBeforeRule.Of(
                        deadline, day, word, place, located.Brief.Language.Value.StartsWith("en", StringComparison.Ordinal)));
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
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)])))
                return word;
        return null;
    }
}

internal static class DeadlineBeforeRule
{
    public static readonly Rule Rule = new(
        "deadline-before",
        Severity.Note,
        Waivable: false,
        "the source says “before” a day, and the page gives the day itself",
        """
        “Before 31 March” ends on 30 March; “Deadline: 31 March 2031” may be read as ending a day later. The page never says “by”,
        which would be wrong outright. Where the day matters, say it in the demand's `text`: “… before 31 March [@order]”.
        """);

    /// <param name="isEnglish">Whether the page says it in English.</param>
    public static Diagnostic Of(DateOrWords deadline, EdtfPoint day, string before, FoundPlace place, bool isEnglish)
    {
        var shown = Wording.Date(day);
        return new Diagnostic(
            Rule,
            $"the source says “{before}”; the page "
                + (isEnglish ? $"says “Deadline: {shown}”" : $"gives {shown} as the deadline"),
            new Label(deadline.Text.Span))
        {
            Related = [place.Label],
        };
    }
}
