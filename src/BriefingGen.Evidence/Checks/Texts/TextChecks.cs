using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Looks in the sources for each figure, date, name and quotation of all that is printed, and accounts for the figures
/// and dates.</summary>
internal sealed class TextChecks
{
    private readonly Brief _brief;
    private readonly LocatedBrief _located;
    private readonly bool _isComposed;
    private readonly Completeness _completeness;
    private readonly FigureReader? _figureReader;
    private readonly DateReader? _dateReader;
    private readonly NameReader? _nameReader;
    private readonly FiguresCheck _figures;
    private readonly DatesCheck _dates;
    private readonly NamesCheck _names;
    private readonly InnerQuotesCheck _quotes;
    private readonly LoadedWordsCheck _loaded;
    private readonly SumsCheck _sums;
    private readonly PartsCheck _parts;
    private readonly ContradictionsCheck _contradictions;
    private readonly DeadlinesCheck _deadlines;
    private readonly DirectionsCheck _directions;
    private readonly CheckFindings _findings;
    private readonly TextSources _sources;
    private readonly FigureCounter _counter = new();

    /// <summary>Where figures and dates were looked for already: a summary that a template composed says them again.</summary>
    private readonly HashSet<TextSpan> _known = [];

    public TextChecks(CheckedBrief brief, TextSources sources, bool isComposed, Completeness completeness, CheckFindings findings)
    {
        var located = brief.Located;
        (_brief, _located, _isComposed, _completeness) = (located.Brief, located, isComposed, completeness);
        (_findings, _sources) = (findings, sources);
        var language = _brief.Language.Value;
        _figureReader = FigureReader.For(language);
        _dateReader = DateReader.For(language);
        _nameReader = _brief.Sources.All(source => Primary(source.Language.Value) == Primary(language))
            ? NameReader.For(language) : null;
        _figures = new FiguresCheck(sources, new BriefCounts(brief), new SumResults(_figureReader), findings);
        _dates = new DatesCheck(located, sources, findings);
        _names = new NamesCheck(sources, findings);
        _quotes = new InnerQuotesCheck(sources, findings);
        _loaded = new LoadedWordsCheck(LoadedWords.For(language), sources, findings);
        _sums = new SumsCheck(located, sources, _figureReader, findings);
        _parts = new PartsCheck(_brief, _figureReader, findings);
        _contradictions = new ContradictionsCheck(located, sources, findings);
        _directions = new DirectionsCheck(_brief, sources, findings);
        _deadlines = new DeadlinesCheck(located, sources, findings);
    }

    public FigureCoverage Check(ImmutableArray<PrintedStretch> stretches)
    {
        var words = _nameReader?.Words ?? NameWords.English;
        var tokens = stretches.Select(stretch => new NameTokens(stretch.Words.Value, words)).ToList();
        var lower = LowerCaseWords.Of(tokens);
        for (var i = 0; i < tokens.Count; i++)
            Check(stretches[i], tokens[i], lower);
        foreach (var item in ((IEnumerable<Item>)[.. _brief.Facts, .. _brief.Quotes, .. _brief.Demands, .. _brief.Timeline])
            .Where(_completeness.Of))
            CheckDates(item);
        foreach (var fact in _brief.Facts.Where(_completeness.Of))
        {
            _sums.Check(fact);
            _parts.Check(fact);
            _contradictions.Check(fact);
        }

        return _counter.Total;
    }

    private void Check(PrintedStretch stretch, NameTokens tokens, LowerCaseWords lower)
    {
        if (stretch.Words.Value.Trim() is "…" or "...")
        {
            _findings.Add(null, PlaceholderRule.Of(stretch));
            return;
        }

        // Of a source in a language that is not read nothing is guessed; How this was checked says so.
        var wanted =
            Wanted.In(stretch.Kind) & (_sources.SourcesOf(stretch).All(source => source.IsRead) ? Wants.All
            : ~(Wants.Figures | Wants.Dates));
        var text = stretch.Words.Value;
        var dates = (wanted & (Wants.Dates | Wants.Figures)) != Wants.None ? _dateReader?.Read(text) ?? [] : [];
        var names = wanted.HasFlag(Wants.Names) && _nameReader is not null ? _nameReader.Read(tokens, lower) : [];
        var numbers = names.IsEmpty ? []
            : _names.Check(stretch, [.. names.Where(name => !IsKnown(stretch, name.Start, name.Length))]);
        if (wanted.HasFlag(Wants.Quotations))
            _quotes.Check(stretch);
        if (wanted.HasFlag(Wants.Wording))
            _loaded.Check(stretch);
        if (wanted.HasFlag(Wants.Figures) && _figureReader is not null)
        {
            var taken = Taken(dates, numbers);
            ImmutableArray<FigureMention> figures =
            [
                .. _figureReader.Read(text, taken)
                    .Where(figure => figure.Role != FigureRole.Incidental
                    && !IsKnown(stretch, figure.NumberStart, figure.NumberLength)),
            ];
            Count(stretch, _figures.Check(stretch, figures));
            _directions.Check(stretch, figures);
        }

        if (wanted.HasFlag(Wants.Dates) && !dates.IsEmpty)
            Count(stretch, _dates.Check(stretch, [.. dates.Where(date => !IsKnown(stretch, date.Start, date.Length))]));
    }

    /// <returns>The stretches that are no figures, in the order of the text.</returns>
    private static (int Start, int Length)[] Taken(
        ImmutableArray<DateMention> dates, ImmutableArray<(int Start, int Length)> numbers)
    {
        (int Start, int Length)[] taken = [.. dates.Select(date => (date.Start, date.Length))];
        return numbers.IsEmpty ? taken : [.. taken.Concat(numbers).OrderBy(span => span.Start)];
    }

    /// <summary>Whether the same characters of the brief were looked for in another text.</summary>
    private bool IsKnown(PrintedStretch stretch, int start, int length)
    {
        var origin = stretch.Words.Origin(start, length);
        return !_known.Add(origin) && stretch.Kind == TextKind.Summary && origin.File == _brief.File;
    }

    /// <summary>What is not printed is checked all the same, and not counted.</summary>
    private void Count(PrintedStretch stretch, IEnumerable<FigureOrigin> origins)
    {
        var isPrinted = _isComposed || stretch.Kind is not (TextKind.FactSentence or TextKind.OtherSideSentence);
        foreach (var origin in origins)
            if (isPrinted)
                _counter.Add(origin);
    }

    /// <summary>`en` of `en-GB`.</summary>
    private static string Primary(string language) => language.Split('-')[0];

    private void CheckDates(Item item)
    {
        var (date, inferred) = item.Dating;
        CheckDate(item, date, inferred);
        if (item is Demand { Deadline: { Date: { } deadline, Text: var text } } demand)
        {
            CheckDate(item, new Written<EdtfDate>(deadline, text), inferred);
            _deadlines.Check(demand);
        }
    }

    private void CheckDate(Item item, Written<EdtfDate>? date, Prose? inferred)
    {
        if (date is null)
            return;
        var evidence = _located.EvidenceOf(item).All;
        if (evidence.Any(passage => _sources.Of(passage.Source)?.IsRead == false))
            return;
        ImmutableArray<Passage> passages = item switch
        {
            Quote quote => [.. evidence, .. _located.QuoteOf(quote).Introductions],
            Fact fact => [.. evidence.Concat(_located.DiffersOf(fact)).Distinct()],
            _ => evidence,
        };
        _counter.Add(_dates.Check(item, date, inferred, passages));
    }
}

internal static class PlaceholderRule
{
    public static readonly Rule Rule = new(
        "placeholder",
        Severity.Error,
        Waivable: false,
        "a text is still to be written",
        """
        “…” alone is what `briefgen new` leaves where the editor is to write. It is never printed: write the text, or remove the
        entry.
        """);

    public static Diagnostic Of(PrintedStretch stretch) =>
        new(Rule, "this is still to be written", new Label(stretch.Words.Span))
        {
            Help = ["write the text, or remove the entry"],
        };
}
