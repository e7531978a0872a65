using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Remarks;

/// <summary>
/// Something about an archived text that its readers should know: an <see cref="UnclosedQuotation"/>, a
/// <see cref="FurnitureParagraph"/>, a <see cref="WrongWeekday"/> or <see cref="TwoFigures"/>.
/// </summary>
/// <param name="Reference">The paragraph.</param>
public abstract record SourceRemark(Reference Reference)
{
    private const int LastWords = 3;

    /// <summary>What can be told without reading the text's language.</summary>
    /// <returns>In the order of the text.</returns>
    public static ImmutableArray<SourceRemark> On(ArchivedSource source)
    {
        var remarks = new List<(int At, SourceRemark Remark)>();
        foreach (var paragraph in source.Paragraphs)
        {
            var reference = new Reference(source.Number, paragraph.Number);
            if (paragraph.Number > 1 && PageFurniture.Is(paragraph.Span.Text))
                remarks.Add((paragraph.Span.Start, new FurnitureParagraph(reference, paragraph.Span)));
        }

        foreach (var quoted in source.Quoted)
            if (quoted is { Closed: false, Continues: false } && LastOf(quoted.Inner) is { } last)
                remarks.Add((
                    quoted.Inner.Start,
                    new UnclosedQuotation(new Reference(source.Number, source.ParagraphAt(quoted.Inner.Start).Number), quoted.Inner, last)));
        var ordered = ImmutableArray.CreateBuilder<SourceRemark>(remarks.Count);
        foreach (var (_, remark) in remarks.OrderBy(entry => entry.At))
            ordered.Add(remark);
        return ordered.DrainToImmutable();
    }

    private static TextSpan? LastOf(TextSpan inner)
    {
        var text = inner.Text.TrimEnd();
        var start = text.Length;
        for (var words = 0; words < LastWords && start > 0; words++)
        {
            while (start > 0 && char.IsWhiteSpace(text[start - 1]))
                start--;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
                start--;
        }

        return text.Length == 0 ? null : inner.File.Span(inner.Start + start, text.Length - start);
    }
}

/// <summary>A quotation opens and does not close.</summary>
/// <param name="Quotation">To where it was read.</param>
/// <param name="LastWords">Its last words, with the punctuation behind them.</param>
public sealed record UnclosedQuotation(Reference Reference, TextSpan Quotation, TextSpan LastWords) : SourceRemark(Reference);

/// <summary>A paragraph that belongs to the page, not to the article.</summary>
public sealed record FurnitureParagraph(Reference Reference, TextSpan Words) : SourceRemark(Reference);

/// <summary>A date whose weekday is another one in the calendar.</summary>
/// <param name="Words">The weekday and the date.</param>
/// <param name="Day">What they say without the weekday.</param>
public sealed record WrongWeekday(Reference Reference, TextSpan Words, DateOnly Day) : SourceRemark(Reference);

/// <summary>Two figures for one thing, which cannot both be right.</summary>
/// <param name="First">The earlier figure with what it counts.</param>
/// <param name="Other">The paragraph of the later one.</param>
public sealed record TwoFigures(Reference Reference, TextSpan First, Reference Other, TextSpan Second) : SourceRemark(Reference);

/// <summary>What an archived text has that its readers should know of.</summary>
internal static class SourceRemarks
{
    /// <returns>What needs no language first, then weekdays, then figures; each in the order of the text.</returns>
    public static ImmutableArray<SourceRemark> On(SourceReading reading) =>
        [.. SourceRemark.On(reading.Archive), .. Weekdays(reading), .. FiguresForOneThing.In(reading)];

    private static IEnumerable<WrongWeekday> Weekdays(SourceReading reading)
    {
        foreach (var paragraph in reading.Archive.Paragraphs)
            foreach (var date in reading.OfParagraph(paragraph.Number).Dates)
                if (Languages.Dates.Weekdays.Fits(date.First) == false)
                    yield return new WrongWeekday(
                        new Reference(reading.Archive.Number, paragraph.Number),
                        reading.SpanOf(paragraph.Number, date.Start, date.Length),
                        date.First.Date!.Value);
    }
}
