using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>Whether a quotation runs on into what belongs to the page.</summary>
internal static class FurnitureCheck
{
    /// <returns>The furniture that is quoted along; none where there is none.</returns>
    public static TextSpan? Find(Passage passage)
    {
        foreach (var stretch in passage.Stretches)
        {
            var first = passage.Source.ParagraphAt(stretch.Start).Number;
            var last = passage.Source.ParagraphAt(Math.Max(stretch.End - 1, stretch.Start)).Number;
            for (var number = first; number <= last; number++)
            {
                var paragraph = passage.Source.Paragraphs[number - 1].Span;
                if (number > 1 && PageFurniture.Is(paragraph.Text))
                    return paragraph;
                if (PageFurniture.AtEnd(paragraph) is { } end && end.Start < stretch.End)
                    return end;
            }
        }

        return null;
    }
}

internal static class QuoteFurnitureRule
{
    public static readonly Rule Rule = new(
        "quote-furniture",
        Severity.Error,
        Waivable: true,
        "a quotation runs on into what belongs to the page, not to the article",
        """
        A saved page has lines that nobody said: links to share or to read on, advertisements, notices about cookies. Where a quotation
        opens and its closing mark is missing, they seem to be part of it. End the quotation where the speaker's words end.
        """);

    public static Diagnostic Of(Quote quote, Passage passage, TextSpan furniture)
    {
        var source = passage.Source;
        var inside = source.File.Span(furniture.Start, Math.Min(furniture.End, passage.Span.End) - furniture.Start);
        var (start, length) = TypedWords.Of(quote.Text.Value, passage, inside);
        var opening = passage.Stretches.Select(stretch =>
            source.QuotedAround(source.File.Span(stretch.Start, 1))).FirstOrDefault(quoted => quoted is not null);
        var from = opening is { Closed: false } open
            ? $", not of the quotation that opens in {Place(source, open.Inner.Start)} and never closes"
            : ", not of the quotation";
        return new Diagnostic(Rule, $"“{Wording.Shown(inside.Text)}” is part of the page{from}", new Label(quote.Text.Origin(start, length)))
        {
            Related = [new Label(inside) { Place = Place(source, furniture.Start) }],
            Help = start > 0 ? [$"end at “{LastWords(quote.Text.Value.AsSpan(0, start))}”"] : ["quote what the speaker says"],
        };
    }

    private static string Place(ArchivedSource source, int offset) =>
        new Reference(source.Number, source.ParagraphAt(offset).Number).ToString();

    private static string LastWords(ReadOnlySpan<char> text)
    {
        var words = Wording.Line(text).Split(' ');
        return string.Join(' ', words[^Math.Min(3, words.Length)..]);
    }
}
