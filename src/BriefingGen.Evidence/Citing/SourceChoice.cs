using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>
/// In which source a passage is looked for: the one it names, else the brief's only one, else the one that the item's voice
/// publishes (CONTRACT.md §2, rule 8). Where none of these says it, the words themselves may: see <see cref="EvidenceFinder"/>.
/// </summary>
internal static class SourceChoice
{
    /// <returns>Null if it is not said.</returns>
    public static Source? Of(Brief brief, Written<Source>? named, ImmutableArray<Voice> accordingTo)
    {
        if (named is not null)
            return named.Value;
        if (brief.Sources.Length == 1)
            return brief.Sources[0];
        return PublishedBy(brief, accordingTo) is [var only] ? only : null;
    }

    /// <summary>The sources that voices name: by a source's id, or by its publisher; each once.</summary>
    public static ImmutableArray<Source> PublishedBy(Brief brief, ImmutableArray<Voice> voices) =>
    [
        .. voices.SelectMany(voice => brief.Sources.Where(source => source.IsPublishedBy(voice)))
            .DistinctBy(source => source.Position),
    ];
}

internal static class WhichSourceRule
{
    public static readonly Rule Rule = new(
        "which-source",
        Severity.Error,
        Waivable: false,
        "it is not said in which source the words stand",
        """
        Where a brief has several sources, a passage is looked for in the one that its evidence names, else in the one that the
        item's `according-to` publishes. Where neither is said, and just one source has the words, they are taken from there: the
        page names that source beside them. Where several have them, or `according-to` names a publisher whose source has not, say
        which is meant:

        ```yaml
        evidence: {source: unions, exact: no sheet was altered}
        ```
        """);

    /// <param name="places">Where the words stand, for each source that has them.</param>
    /// <param name="help">What to type, for a source's id.</param>
    public static Diagnostic Of(
        MappedText words,
        IReadOnlyList<(Source Source, ImmutableArray<Passage> Places)> places,
        IReadOnlyList<Source> without,
        Func<string, string> help)
    {
        var label = new Label(words.Origin(0, words.Value.Length));
        var absent = Wording.List([.. without.Select(source => $"“{source.Id.Value}”")], "or");
        if (places.Count == 0)
        {
            return new Diagnostic(Rule, $"which source? These words are not in {absent}", label)
            {
                Help = [help("…"), "copy the words as they stand in that source"],
            };
        }

        return new Diagnostic(
            Rule, $"which source? These words are in {Present(places)}{(without.Count > 0 ? $", not in {absent}" : "")}", label)
        {
            Related = [.. places.Take(3).Select(found => new Label(found.Places[0].Span) { Place = found.Places[0].Place })],
            Help = [.. places.Take(3).Select(found => help(found.Source.Id.Value))],
        };
    }

    /// <summary>The voice publishes sources, and the words stand only in another one.</summary>
    /// <param name="named">The sources of the voice.</param>
    public static Diagnostic Elsewhere(
        MappedText words, IReadOnlyList<Source> named, IReadOnlyList<(Source Source, ImmutableArray<Passage> Places)> places)
    {
        var absent = Wording.List([.. named.Select(source => $"“{source.Id.Value}” ({source.Archive.Value})")], "or");
        var diagnostic = new Diagnostic(
            Rule,
            $"`according-to` means {absent}, and these words are not in it",
            new Label(words.Origin(0, words.Value.Length)));
        return AddPlaces(
            diagnostic, places, id => $"`according-to: {id}` if it says so; or quote the words of {named[0].Archive.Value}");
    }

    /// <summary>Adds where the words do stand.</summary>
    public static Diagnostic AddPlaces(
        Diagnostic diagnostic,
        IReadOnlyList<(Source Source, ImmutableArray<Passage> Places)> places,
        Func<string, string> help) =>
        diagnostic with
        {
            Related =
                [.. diagnostic.Related, .. places.Take(3)
                .Select(found => new Label(found.Places[0].Span) { Place = found.Places[0].Place })],
            Notes = [.. diagnostic.Notes, $"they are in {Present(places)}"],
            Help = [.. places.Take(3).Select(found => help(found.Source.Id.Value)), .. diagnostic.Help],
        };

    private static string Present(IEnumerable<(Source Source, ImmutableArray<Passage> Places)> places) =>
        Wording.List([.. places.Select(found => $"“{found.Source.Id.Value}” ({Wording.Places(found.Places)})")]);
}
