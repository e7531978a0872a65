using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Rules;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>Looks for the evidence of items and reports what is not there. In a source that could not be read nothing is looked for:
/// that was said once.</summary>
internal sealed class EvidenceFinder(Brief brief, ArchiveSet archives, DiagnosticBag found)
{
    public ImmutableArray<Passage> Find(ImmutableArray<TextQuoteSelector> selectors, ImmutableArray<Voice> accordingTo) =>
        [.. selectors.Select(selector => Find(selector, accordingTo)).OfType<Passage>()];

    public Passage? Find(TextQuoteSelector selector, ImmutableArray<Voice> accordingTo)
    {
        if (selector.Exact is not { } exact)
            return null;
        if (SourceChoice.Of(brief, selector.Source, accordingTo) is not { } source)
        {
            found.Add(WhichSource(exact, source => Find(source, selector), id => $"`evidence: {{source: {id}, exact: \"…\"}}`"));
            return null;
        }

        if (archives[source] is not { } archive)
            return null;
        var search = Find(archive, selector);
        if (search.Failure is { } failure)
            found.Add(DiagnosticOf(selector, exact, archive, failure));
        return search.Passage;
    }

    /// <summary>Looks everywhere, to tell the editor where the words stand.</summary>
    public Diagnostic WhichSource(MappedText words, Func<ArchivedSource, PassageSearch> find, Func<string, string> help)
    {
        var places = new List<(Source Source, ImmutableArray<Passage> Places)>();
        var without = new List<Source>();
        foreach (var source in brief.Sources)
        {
            if (archives[source] is not { } archive)
                continue;
            ImmutableArray<Passage> stands = find(archive) switch
            {
                { Passage: { } passage } => [passage],
                { Failure: WordsAmbiguous ambiguous } => ambiguous.Places,
                _ => [],
            };
            if (stands.IsEmpty)
                without.Add(source);
            else
                places.Add((source, stands));
        }

        return WhichSourceRule.Of(words, places, without, help);
    }

    private static PassageSearch Find(ArchivedSource archive, TextQuoteSelector selector) =>
        PassageLocator.Find(archive, selector.Exact!.Value, selector.Prefix?.Value, selector.Suffix?.Value);

    private static Diagnostic DiagnosticOf(
        TextQuoteSelector selector, MappedText exact, ArchivedSource archive, LocatingFailure failure) =>
        failure switch
        {
            WordsDiffer differ => EvidenceAlteredRule.Of(exact, differ.Closest, archive),
            WordsApart apart => EvidenceSplicedRule.Of(exact, apart.Pieces),
            WordsAmbiguous ambiguous => EvidenceAmbiguousRule.Of(exact, ambiguous.Places),
            ContextDiffers elsewhere => EvidenceNotFoundRule.ElsewhereOnly(
                exact, selector.Prefix ?? selector.Suffix ?? exact, selector.Prefix is not null, elsewhere.Places),
            _ => EvidenceNotFoundRule.Of(exact, archive),
        };
}
