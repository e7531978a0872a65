using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Citing;

/// <summary>Looks for everything a brief cites in the archived texts of its sources.</summary>
public static class BriefLocator
{
    /// <param name="read">Reads the archive of a source; asked once for each.</param>
    /// <returns>All that was found; nothing may be made of it where errors were.</returns>
    public static LocatedBrief Locate(Brief brief, Func<Source, ArchiveReading> read, DiagnosticBag found)
    {
        var archives = ArchiveSet.Read(brief, read, found);
        var evidence = new EvidenceFinder(brief, archives, found);
        var speech = new SpeechMaps(brief);
        var quotes = new QuoteFinder(brief, archives, evidence, speech, found);

        var own = new Dictionary<Item, ImmutableArray<Passage>>(ReferenceEqualityComparer.Instance);
        var located = new Dictionary<Item, LocatedQuote>(ReferenceEqualityComparer.Instance);
        var sides = new Dictionary<OtherSide, Passage?>(ReferenceEqualityComparer.Instance);
        foreach (var point in brief.KeyPoints)
            own[point] = evidence.Find(point.Evidence, []);
        foreach (var fact in brief.Facts)
        {
            own[fact] = evidence.Find(fact.Evidence, fact.AccordingTo);
            foreach (var side in SidesOf(fact))
                sides[side] = side is OtherPassage other ? evidence.Find(other.Selector, other.AccordingTo) : null;
        }

        foreach (var quote in brief.Quotes)
        {
            located[quote] = quotes.Find(quote);
            own[quote] = located[quote].Quotation.Passage is { } passage ? [passage] : [];
        }

        foreach (var demand in brief.Demands)
            own[demand] = evidence.Find(demand.Evidence, []);
        foreach (var entry in brief.Timeline)
            own[entry] = evidence.Find(entry.Evidence, entry.AccordingTo);

        var graph = new CitationGraph(brief, item => own[(Item)item]);
        var items = Items(brief, own, graph);
        var cited = CitedWords(brief, items, located, sides);
        return new LocatedBrief(brief, archives, speech, graph, cited, items, located, Sides(sides, graph));
    }

    private static Dictionary<OtherSide, ItemEvidence> Sides(Dictionary<OtherSide, Passage?> passages, CitationGraph graph)
    {
        var sides = new Dictionary<OtherSide, ItemEvidence>(ReferenceEqualityComparer.Instance);
        foreach (var (side, passage) in passages)
            sides[side] = graph.Of(passage is null ? [] : [passage], side is OtherFact other ? [other.Fact] : []);
        return sides;
    }

    private static Dictionary<Item, ItemEvidence> Items(
        Brief brief, Dictionary<Item, ImmutableArray<Passage>> own, CitationGraph graph)
    {
        var items = new Dictionary<Item, ItemEvidence>(ReferenceEqualityComparer.Instance);
        foreach (var point in brief.KeyPoints)
            items[point] = graph.Of(own[point], point.Text.Citations);
        foreach (var figure in brief.Figures)
            items[figure] = graph.Of([], figure.Fact is { } fact ? [fact] : []);
        foreach (var item in (IEnumerable<ICitable>)[.. brief.Facts, .. brief.Quotes, .. brief.Demands, .. brief.Timeline])
            items[(Item)item] = graph.Of(item);
        foreach (var gap in brief.Gaps)
            items[gap] = graph.Of([], gap.Text.Citations);
        return items;
    }

    private static CitedWords CitedWords(
        Brief brief,
        Dictionary<Item, ItemEvidence> items,
        Dictionary<Item, LocatedQuote> quotes,
        Dictionary<OtherSide, Passage?> sides)
    {
        var cited = new CitedWords();
        Item[] all =
        [
            .. brief.Facts, .. brief.Quotes, .. brief.Demands, .. brief.Timeline, .. brief.KeyPoints, .. brief.Figures, .. brief.Gaps,
        ];
        foreach (var item in all)
        {
            var evidence = items[item];
            cited.Add(evidence.Own, item, CitingRole.Evidence);
            if (item is Fact fact)
                cited.Add(SidesOf(fact).Select(side => sides[side]).OfType<Passage>(), item, CitingRole.OtherSide);
            if (item is Quote)
                cited.Add(quotes[item].Introductions, item, CitingRole.Introduction);
            if (evidence.All != evidence.Own)
                cited.Add(evidence.All.Except(evidence.Own), item, CitingRole.Citation);
        }

        return cited;
    }

    private static IEnumerable<OtherSide> SidesOf(Fact fact) => [.. fact.ContradictedBy, .. fact.Differs, .. fact.CorrectedBy];
}
