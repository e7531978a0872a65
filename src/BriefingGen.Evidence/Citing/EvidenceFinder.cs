using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>Looks for the evidence of items and reports what is not there. In a source that could not be read nothing is looked for:
/// that was said once.</summary>
/// <remarks>
/// Where neither the evidence nor the item's voice says which source is meant, and just one source has the words, they are taken from
/// there. That weakens no claim: the words are proved to stand in the source that the page will name, and a voice that publishes
/// another source is an error. Where several sources have them only the editor knows whose words are meant.
/// </remarks>
internal sealed class EvidenceFinder(Brief brief, ArchiveSet archives, DiagnosticBag found)
{
    public ImmutableArray<Passage> Find(ImmutableArray<TextQuoteSelector> selectors, ImmutableArray<Voice> accordingTo) =>
        [.. selectors.Select(selector => Find(selector, accordingTo)).OfType<Passage>()];

    public Passage? Find(TextQuoteSelector selector, ImmutableArray<Voice> accordingTo)
    {
        if (selector.Exact is not { } exact)
            return null;
        return SourceChoice.Of(brief, selector.Source, accordingTo) is { } source
            ? FindIn(source, selector, exact)
            : FindAnywhere(selector, exact, SourceChoice.PublishedBy(brief, accordingTo));
    }

    /// <summary>The source that words stand in, if no other has them.</summary>
    public Source? OnlySourceWith(Func<ArchivedSource, PassageSearch> find) =>
        Search(brief.Sources, find).Where(one => one.HasWords).Take(2).ToList() is [var only] ? only.Source : null;

    /// <summary>Looks everywhere, to tell the editor where the words stand.</summary>
    public Diagnostic WhichSource(MappedText words, Func<ArchivedSource, PassageSearch> find, Func<string, string> help) =>
        WhichSource(words, Search(brief.Sources, find), help);

    private Passage? FindIn(Source source, TextQuoteSelector selector, MappedText exact)
    {
        if (archives[source] is not { } archive)
            return null;
        var search = Find(archive, selector);
        if (search.Failure is { } failure)
            found.Add(Explain(source, archive, selector, exact, failure));
        return search.Passage;
    }

    /// <param name="named">The sources that the item's voices publish; empty: any may have the words.</param>
    private Passage? FindAnywhere(TextQuoteSelector selector, MappedText exact, ImmutableArray<Source> named)
    {
        var searched = Search(named.IsEmpty ? [.. brief.Sources] : named, archive => Find(archive, selector));
        var with = searched.Where(one => one.HasWords).ToList();
        var near = searched.Where(one => one.Search.Failure is WordsDiffer or WordsApart).ToList();
        if (with is [var only] && only.Search.Passage is { } passage)
            return passage;
        if (with is [var one])
            found.Add(DiagnosticOf(selector, exact, one.Archive, one.Search.Failure!));
        else if (with.Count == 0 && IsSource(exact))
            found.Add(EvidenceNotFoundRule.OfId(exact));
        else if (with.Count == 0 && Elsewhere(selector, named) is { Count: > 0 } elsewhere)
            found.Add(WhichSourceRule.Elsewhere(exact, named, elsewhere));
        else if (with.Count == 0 && near is [var closest])
            found.Add(DiagnosticOf(selector, exact, closest.Archive, closest.Search.Failure!));
        else if (with.Count > 1 || brief.Sources.All(source => archives[source] is not null))
            found.Add(WhichSource(exact, searched, id => HelpOf(selector, id)));
        return null;
    }

    private Diagnostic Explain(
        Source source, ArchivedSource archive, TextQuoteSelector selector, MappedText exact, LocatingFailure failure)
    {
        var diagnostic = DiagnosticOf(selector, exact, archive, failure);
        if (failure is WordsAmbiguous or ContextDiffers || Elsewhere(selector, [source]) is not { Count: > 0 } elsewhere)
            return diagnostic;
        // An editor who named the voice alone is told which file was meant by it; one who named the source, where the words are.
        return selector.Source is null
            ? WhichSourceRule.Elsewhere(exact, [source], elsewhere)
            : WhichSourceRule.AddPlaces(diagnostic, elsewhere, id => $"`source: {id}`");
    }

    private List<(Source Source, ImmutableArray<Passage> Places)> Elsewhere(TextQuoteSelector selector, ImmutableArray<Source> named) =>
    [
        .. Search(brief.Sources.Except(named), archive => Find(archive, selector))
            .Where(one => one.HasWords)
            .Select(one => (one.Source, one.Places)),
    ];

    private List<SourceSearch> Search(IEnumerable<Source> sources, Func<ArchivedSource, PassageSearch> find) =>
        [.. sources.Where(source => archives[source] is not null)
            .Select(source => new SourceSearch(source, archives[source]!, find(archives[source]!)))];

    private static Diagnostic WhichSource(MappedText words, List<SourceSearch> searched, Func<string, string> help) =>
        WhichSourceRule.Of(
            words,
            [.. searched.Where(one => one.HasWords).Select(one => (one.Source, one.Places))],
            [.. searched.Where(one => !one.HasWords).Select(one => one.Source)],
            help);

    /// <summary>Evidence may stand under several keys and in lists, so no key is named.</summary>
    private static string HelpOf(TextQuoteSelector selector, string id) =>
        selector.Exact!.Span == selector.Span ? $"`{{source: {id}, exact: \"…\"}}`" : $"`source: {id}`";

    private static PassageSearch Find(ArchivedSource archive, TextQuoteSelector selector) =>
        PassageLocator.Find(archive, selector.Exact!.Value, selector.Prefix?.Value, selector.Suffix?.Value);

    private Diagnostic DiagnosticOf(
        TextQuoteSelector selector, MappedText exact, ArchivedSource archive, LocatingFailure failure) =>
        failure switch
        {
            not (WordsAmbiguous or ContextDiffers) when WithoutMarks(exact.Value) is { } inside
                && PassageLocator.Find(archive, inside) is { Passage: not null } or { Failure: WordsAmbiguous } => EvidenceAlteredRule.OuterMarks(exact, inside),
            WordsDiffer differ => EvidenceAlteredRule.Of(exact, differ.Closest, archive, words =>
                PassageLocator.Find(archive, words, selector.Prefix?.Value, selector.Suffix?.Value).Passage is not null),
            WordsApart apart => EvidenceSplicedRule.Of(exact, apart.Pieces),
            WordsAmbiguous ambiguous => EvidenceAmbiguousRule.Of(exact, ambiguous.Places),
            ContextDiffers elsewhere => EvidenceNotFoundRule.ElsewhereOnly(
                exact, selector.Prefix ?? selector.Suffix ?? exact, selector.Prefix is not null, elsewhere.Places),
            _ when IsSource(exact) => EvidenceNotFoundRule.OfId(exact),
            _ => EvidenceNotFoundRule.Of(exact, archive),
        };

    private bool IsSource(MappedText words) => brief.Sources.Any(source => source.Id.Value == words.Value.Trim());

    /// <returns>What stands between typographic marks around the whole; none where there are none.</returns>
    private static string? WithoutMarks(string words) =>
        words.Trim() is ['“' or '„' or '‘' or '«' or '"', .. var inside, '”' or '“' or '’' or '»' or '"'] ? inside : null;

    private sealed record SourceSearch(Source Source, ArchivedSource Archive, PassageSearch Search)
    {
        public ImmutableArray<Passage> Places => Search switch
        {
            { Passage: { } passage } => [passage],
            { Failure: WordsAmbiguous ambiguous } => ambiguous.Places,
            _ => [],
        };

        public bool HasWords => !Places.IsEmpty;
    }
}
