using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>The figures, dates and names of one archived text; each paragraph is read once, when it is first asked for.</summary>
internal sealed class SourceReading
{
    private readonly FigureReader? _figures;
    private readonly DateReader? _dates;
    private readonly Reading?[] _paragraphs;
    private readonly Lazy<NameIndex> _names;
    private ImmutableArray<DateMention> _allDates;

    public SourceReading(Source source, ArchivedSource archive)
    {
        (Source, Archive) = (source, archive);
        _figures = FigureReader.For(source.Language.Value);
        _dates = DateReader.For(source.Language.Value);
        _paragraphs = new Reading?[archive.Paragraphs.Length];
        _names = new(() => NameIndex.Of(archive.Paragraphs.Select(paragraph => paragraph.Span.Text.ToString()), source.Language.Value));
    }

    public Source Source { get; }

    public ArchivedSource Archive { get; }

    /// <summary>False for a language whose figures and dates are not known.</summary>
    public bool IsRead => _figures is not null && _dates is not null;

    public NameIndex Names => _names.Value;

    /// <summary>The day it was published, where that is known to the day.</summary>
    public DateOnly? Published => Source.Published?.Value is { IsDay: true, Earliest: var day } ? day : null;

    /// <summary>All its dates, in the order of the text.</summary>
    public ImmutableArray<DateMention> Dates
    {
        get
        {
            if (_allDates.IsDefault)
                _allDates = [.. Archive.Paragraphs.SelectMany(paragraph => OfParagraph(paragraph.Number).Dates)];
            return _allDates;
        }
    }

    public Reading OfParagraph(int number)
    {
        if (_paragraphs[number - 1] is { } known)
            return known;
        var text = Archive.Paragraphs[number - 1].Span.Text.ToString();
        var dates = _dates?.Read(text) ?? [];
        var certain = dates.Where(date => date.Certainty == DateCertainty.Certain).Select(date => (date.Start, date.Length)).ToArray();
        return _paragraphs[number - 1] = new Reading(_figures?.Read(text, certain) ?? [], dates);
    }

    /// <summary>The paragraphs that hold any of a stretch, by number.</summary>
    public IEnumerable<int> ParagraphsOf(TextSpan stretch)
    {
        var first = Archive.ParagraphAt(stretch.Start).Number;
        var last = Archive.ParagraphAt(Math.Max(stretch.End - 1, stretch.Start)).Number;
        return Enumerable.Range(first, last - first + 1);
    }

    /// <summary>Figures whose number lies in a stretch; a bound that stands outside it belongs to them all the same.</summary>
    public IEnumerable<FigureMention> FiguresIn(TextSpan stretch) => ParagraphsOf(stretch).SelectMany(number => FiguresOf(stretch, number));

    /// <summary>Those in one paragraph.</summary>
    public IEnumerable<FigureMention> FiguresOf(TextSpan stretch, int paragraph)
    {
        var start = Archive.Paragraphs[paragraph - 1].Span.Start;
        return OfParagraph(paragraph).Figures.Where(figure =>
            start + figure.NumberStart >= stretch.Start && start + figure.NumberStart + figure.NumberLength <= stretch.End);
    }

    /// <returns>None where another source has the figure.</returns>
    public FoundPlace? PlaceOf(FigureMention figure)
    {
        foreach (var paragraph in Archive.Paragraphs)
            if (OfParagraph(paragraph.Number).Figures.Contains(figure, ReferenceEqualityComparer.Instance))
                return new FoundPlace(Archive, SpanOf(paragraph.Number, figure.Start, figure.Length));
        return null;
    }

    /// <summary>Where a mention of a paragraph stands in the archived text.</summary>
    public TextSpan SpanOf(int paragraph, int start, int length) =>
        Archive.File.Span(Archive.Paragraphs[paragraph - 1].Span.Start + start, length);

    /// <summary>What one paragraph says; offsets are in the paragraph.</summary>
    internal sealed record Reading(ImmutableArray<FigureMention> Figures, ImmutableArray<DateMention> Dates);
}

/// <summary>Words of a source that a finding shows.</summary>
internal sealed record FoundPlace(ArchivedSource Archive, TextSpan Span)
{
    /// <summary>“1¶3”.</summary>
    public string Reference => new Reference(Archive.Number, Archive.ParagraphAt(Span.Start).Number).ToString();

    public string Words => Span.Text.ToString();

    public Label Label => new(Span) { Place = Reference };
}
