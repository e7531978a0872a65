using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Each date of a text, and each that a key holds, must stand in the passages cited or in their paragraphs; what the
/// source does not give in full is inferred, with the editor's reason. CONTRACT.md §5.</summary>
internal sealed class DatesCheck(LocatedBrief located, TextSources sources, CheckFindings findings)
{
    private readonly Brief _brief = located.Brief;

    /// <param name="dates">Those of the stretch's words.</param>
    public IEnumerable<FigureOrigin> Check(PrintedStretch stretch, ImmutableArray<DateMention> dates)
    {
        if (dates.IsEmpty)
            return [];
        var passages = PassagesOf(stretch);
        var carried = Carried(passages).AddRange(sources.WholeSourcesOf(stretch).SelectMany(reading => reading.Dates));
        var rivals = new RivalDates(dates, Cited(passages));
        return dates.Select(date => rivals.Of(date) is { } rival && PlaceOf(date, carried, passages) is { } place
            ? Report(
                stretch.Owner,
                DateElsewhereRule.InParagraph(new TextMention(stretch, date.Start, date.Length), place, Place(passages, rival)!),
                FigureOrigin.Elsewhere)
            : Check(stretch, date, carried, rivals)).ToList();
    }

    private FoundPlace? PlaceOf(DateMention date, ImmutableArray<DateMention> carried, ImmutableArray<Passage> passages) =>
        DateComparison.Find(date, carried) is { Kind: <= DateMatchKind.Coarser, Mention: { } mention } ? Place(passages, mention)
            : null;

    /// <summary>A date that a key holds.</summary>
    public FigureOrigin Check(Item item, Written<EdtfDate> date, Prose? inferred, ImmutableArray<Passage> passages)
    {
        var (finding, day) = Best(passages, (carried, day) => DateComparison.Find(date.Value, carried, day));
        var at = new Label(date.Text?.Span ?? item.Span);
        if (finding.Kind <= DateMatchKind.Coarser)
            return FigureOrigin.Stands;
        if (passages.Any(passage => sources.Of(passage.Source)?.Source.Published?.Value == date.Value)
            && !HasEarlierDay(passages, date.Value))
            return FigureOrigin.Stands;

        if (IsResolved(finding))
            return FigureOrigin.Stands;

        if (finding is { InferredFrom: { } from, Resolved: [var likeliest, ..], IsResolved: false } && day is { } on
            && Place(passages, from) is { } basisPlace)
            findings.Add(
                item, WeekdayMismatchRule.Of(at, basisPlace, on, likeliest, date.Value.IsDay ? date.Value.Earliest
                : null, DatedWeekday(date.Value, from, passages)));
        if (inferred is not null)
            return FigureOrigin.Inferred;
        if (finding.InferredFrom is { } basis)
            return Report(
                item, DateInferredRule.Of(at, date.Text?.Value ?? "", Place(passages, basis), finding.Missing),
                FigureOrigin.Missing);

        foreach (var reading in passages.Select(passage => sources.Of(passage.Source)).OfType<SourceReading>().Distinct())
            if (DateComparison.Find(date.Value, reading.Dates) is { Kind: <= DateMatchKind.Coarser, Mention: { } mention })
                return Report(
                    item, DateElsewhereRule.Of(at, date.Text?.Value ?? "", PlaceOf(mention, [reading])!), FigureOrigin.Elsewhere);
        return Report(
            item, DateNotFoundRule.Of(at, date.Text?.Value ?? "", finding, Place(passages, finding.Mention)),
            FigureOrigin.Missing);
    }

    /// <summary>What the words cited tell was on a day before the source was published: “on 5 May” in a text of 6 May.</summary>
    private bool HasEarlierDay(ImmutableArray<Passage> passages, EdtfDate published) =>
        published is { IsDay: true, Earliest: { } day }
        && Cited(passages)
            .Any(mention => mention is { Certainty: DateCertainty.Certain, First: { Month: { } month, Day: { } number } parts }
            && (parts.Year ?? day.Year, month, number).CompareTo((day.Year, day.Month, day.Day)) < 0);

    /// <summary>“Wednesday 13th of August” in another place of the source, for a typed 13 August and the source's “on
    /// Wednesday”.</summary>
    private FoundPlace? DatedWeekday(EdtfDate typed, DateMention weekday, ImmutableArray<Passage> passages)
    {
        if (!typed.IsDay || typed.Earliest is not { } day)
            return null;
        var dated = passages.Select(passage => sources.Of(passage.Source)).OfType<SourceReading>().Distinct()
            .SelectMany(reading => reading.Dates).FirstOrDefault(mention =>
            mention != weekday && mention.First is { Weekday: not null, Year: null } parts
            && parts.Weekday == day.DayOfWeek && parts.Month == day.Month && parts.Day == day.Day);
        return Place(passages, dated);
    }

    private FigureOrigin Check(PrintedStretch stretch, DateMention date, ImmutableArray<DateMention> carried, RivalDates rivals)
    {
        var finding = DateComparison.Find(date, carried);
        if (finding.Kind <= DateMatchKind.Coarser)
            return FigureOrigin.Stands;
        if (IsFigure(stretch, date))
            return FigureOrigin.Stands;
        if (OfItems(stretch).FirstOrDefault(typed => TypedDates.Is(date, typed.Date!.Value)) is { Date: not null } known)
            return known.Inferred is null ? FigureOrigin.Stands : FigureOrigin.Inferred;
        // But where the words cited have another such date that is not told, that one was meant: “on 8 May” for “on 5 May”.
        if (IsTheBriefsOwn(date) && !rivals.HasUnused(date))
            return FigureOrigin.Stands;

        var shown = new TextMention(stretch, date.Start, date.Length);
        foreach (var reading in sources.SourcesOf(stretch))
        {
            if (DateComparison.Find(date, reading.Dates) is { Kind: <= DateMatchKind.Coarser, Mention: { } mention })
            {
                if (stretch.CitesNothing)
                    return FigureOrigin.Stands;
                return Report(
                    stretch.Owner, DateElsewhereRule.Of(shown.Label, shown.Words, PlaceOf(mention, [reading])!),
                    FigureOrigin.Elsewhere);
            }
        }

        var passages = PassagesOf(stretch);

        // Only what stands in a source is a date for sure, or what stands where the source has another: “to March” for “to May”.
        if (date.Certainty == DateCertainty.Possible && finding.Mention is null && !rivals.HasUnused(date))
            return FigureOrigin.Stands;
        if (IsResolved(Best(passages, (carried, day) => DateComparison.Find(date, carried, day)).Finding))
            return FigureOrigin.Stands;
        if (finding is { InferredFrom: { } basis })
            return Report(
                stretch.Owner, DateInferredRule.Of(shown.Label, shown.Words, Place(passages, basis), finding.Missing),
                FigureOrigin.Missing);
        return Report(
            stretch.Owner, DateNotFoundRule.Of(shown.Label, shown.Words, finding, Place(passages, finding.Mention)),
            FigureOrigin.Missing);
    }

    /// <summary>“about 1400 clinics” reads like a year; the words cited have 1,400.</summary>
    private bool IsFigure(PrintedStretch stretch, DateMention date) =>
        IsBareYear(date.First) && (date.Last is not { } last || IsBareYear(last))
        && sources.PassagesOf(stretch).Any(passage => sources.Of(passage.Source) is { } reading && passage.Stretches.Any(part =>
            reading.FiguresIn(part).Any(figure => IsEnd(figure, date.First) && IsEnd(figure, date.Last ?? date.First))));

    private static bool IsEnd(FigureMention figure, DateParts year) => figure.Low == year.Year || figure.High == year.Year;

    private static bool IsBareYear(DateParts parts) =>
        parts == new DateParts { Span = YearSpan.Year, Year = parts.Year, Qualifier = parts.Qualifier };

    /// <summary>Counted from the day of publication, the source's words are most likely the shown date: the editor typed it, and
    /// the tool only compares.</summary>
    private static bool IsResolved(DateMatch finding) => finding is { IsResolved: true };

    /// <summary>The best that any source gives, each with its own day of publication.</summary>
    private (DateMatch Finding, DateOnly? Published) Best(
        ImmutableArray<Passage> passages, Func<ImmutableArray<DateMention>, DateOnly?, DateMatch> find) =>
        passages.GroupBy(passage => passage.Source)
            .Select(group => (Published: sources.Of(group.Key)?.Published, Carried: Carried([.. group])))
            .Select(source => (Finding: find(source.Carried, source.Published), source.Published))
            .DefaultIfEmpty((new DateMatch(DateMatchKind.Absent, null), null))
            .MinBy(found => (IsResolved(found.Finding) ? 0 : 1, (int)found.Finding.Kind));

    /// <summary>What puts a fact otherwise may date it too.</summary>
    private ImmutableArray<Passage> PassagesOf(PrintedStretch stretch) =>
        stretch.Owner is Fact { Differs.IsEmpty: false } fact && !stretch.CitesNothing
        ? [.. sources.PassagesOf(stretch).Concat(located.DiffersOf(fact)).Distinct()]
        : sources.PassagesOf(stretch);

    private FigureOrigin Report(Item? owner, Diagnostic finding, FigureOrigin otherwise) =>
        findings.Add(owner, finding) ? FigureOrigin.Waived : otherwise;

    private static IEnumerable<(Written<EdtfDate>? Date, Prose? Inferred)> OfItems(PrintedStretch stretch)
    {
        var items = stretch.Owner is { } owner ? stretch.Cited.OfType<Item>().Prepend(owner) : stretch.Cited.OfType<Item>();
        return items.Select(item => item.Dating).Where(typed => typed.Date is not null);
    }

    /// <summary>The day of issue, the time covered, and when a source was published are the editor's to give.</summary>
    private bool IsTheBriefsOwn(DateMention date) =>
        new[] { _brief.Issued, _brief.Covers }.Concat(_brief.Sources.Select(source => source.Published))
            .Concat(_brief.Facts.Select(fact => fact.AsOf))
            .Any(typed => typed is not null && TypedDates.Is(date, typed.Value));

    private ImmutableArray<DateMention> Carried(ImmutableArray<Passage> passages)
    {
        var carried = ImmutableArray.CreateBuilder<DateMention>();
        foreach (var source in passages.Select(passage => passage.Source).Distinct())
        {
            if (sources.Of(source) is not { } reading)
                continue;
            var read = new HashSet<int>();
            foreach (var passage in passages)
                if (passage.Source == source)
                    foreach (var stretch in passage.Stretches)
                        foreach (var number in reading.ParagraphsOf(stretch))
                            if (read.Add(number))
                                carried.AddRange(reading.OfParagraph(number).Dates);
        }

        return carried.DrainToImmutable();
    }

    /// <summary>The dates in the very words cited.</summary>
    private ImmutableArray<DateMention> Cited(ImmutableArray<Passage> passages)
    {
        var cited = ImmutableArray.CreateBuilder<DateMention>();
        foreach (var passage in passages)
            if (sources.Of(passage.Source) is { } reading)
                foreach (var stretch in passage.Stretches)
                    foreach (var number in reading.ParagraphsOf(stretch))
                        foreach (var date in reading.OfParagraph(number).Dates)
                            if (IsIn(stretch, reading.SpanOf(number, date.Start, date.Length)))
                                cited.Add(date);
        return cited.DrainToImmutable();
    }

    private static bool IsIn(TextSpan stretch, TextSpan span) => span.Start >= stretch.Start && span.End <= stretch.End;

    private FoundPlace? Place(ImmutableArray<Passage> passages, DateMention? mention) =>
        mention is null ? null
            : PlaceOf(mention, passages.Select(passage => sources.Of(passage.Source)).OfType<SourceReading>().Distinct());

    private static FoundPlace? PlaceOf(DateMention mention, IEnumerable<SourceReading> readings)
    {
        foreach (var reading in readings)
            foreach (var paragraph in reading.Archive.Paragraphs)
                if (reading.OfParagraph(paragraph.Number).Dates.Contains(mention, ReferenceEqualityComparer.Instance))
                    return new FoundPlace(reading.Archive, reading.SpanOf(paragraph.Number, mention.Start, mention.Length));
        return null;
    }
}
