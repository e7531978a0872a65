using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Rules;

namespace BriefingGen.Evidence.Checks.Standing;

/// <summary>
/// Whether each fact, demand and timeline entry is somebody's word: its voice publishes the source, or is named in the paragraph of the
/// passage or in the one before. BRIEF.md §5, “What attributed means”.
/// </summary>
internal sealed class AttributionCheck(LocatedBrief located, TextSources sources, Completeness completeness, CheckFindings findings)
{
    private int _attributed, _elsewhere, _waived;

    public ClaimCoverage Check()
    {
        var brief = located.Brief;
        foreach (var item in (IEnumerable<Item>)[.. brief.Facts, .. brief.Demands, .. brief.Timeline])
            if (completeness.Of(item))
                Check(item);
        return new ClaimCoverage(_attributed, _elsewhere, _waived);
    }

    private void Check(Item item)
    {
        var worst = VoicesOf.Typed(item).Select(voice => (Voice: voice, Nearness: NearnessOf(item, voice)))
            .Select(found => ((Voice Voice, Nearness Nearness)?)found)
            .MaxBy(found => found!.Value.Nearness);
        if (worst is not { Nearness: not Nearness.Near } far)
        {
            _attributed++;
            return;
        }

        var isWaived = findings.Add(item, VoiceNotNamedRule.Of(far.Voice, located.EvidenceOf(item).All, far.Nearness == Nearness.Elsewhere));
        if (isWaived)
            _waived++;
        else if (far.Nearness == Nearness.Elsewhere)
            _elsewhere++;
    }

    private Nearness NearnessOf(Item item, Voice voice)
    {
        var passages = located.EvidenceOf(item).All;
        if (passages.IsEmpty)
            return Nearness.Near;
        var published = passages.Select(SourceOf).Any(source => VoicesOf.Publishes(voice, source));
        if (published || IsSpeakerOfCited(item, voice))
            return Nearness.Near;
        var names = VoicesOf.Names(voice);
        if (names.IsEmpty || passages.Any(passage => IsNamedNear(passage, names)))
            return Nearness.Near;
        return passages.Any(passage => names.Any(name => WordsIn.Has(passage.Source.File.Content, name))) ? Nearness.Elsewhere : Nearness.Nowhere;
    }

    private bool IsSpeakerOfCited(Item item, Voice voice)
    {
        var cited = item switch
        {
            Demand demand => demand.Text.Citations,
            TimelineEntry entry => entry.Text.Citations,
            _ => [],
        };
        return cited.Select(id => located.Brief.Citables.GetValueOrDefault(id.Value)).OfType<Item>()
            .Any(other => VoicesOf.Typed(other).Any(typed => VoicesOf.Names(typed).Intersect(VoicesOf.Names(voice)).Any()));
    }

    private bool IsNamedNear(Passage passage, IEnumerable<string> names)
    {
        if (sources.Of(passage.Source) is not { } reading)
            return true;
        var paragraphs = passage.Stretches.SelectMany(reading.ParagraphsOf).SelectMany(number => (int[])[number - 1, number])
            .Where(number => number >= 1).Distinct().Select(number => passage.Source.Paragraphs[number - 1].Span);
        return paragraphs.Any(paragraph => names.Any(name => WordsIn.Has(paragraph.Text, name)));
    }

    private Source SourceOf(Passage passage) => located.Brief.Sources[passage.Source.Number - 1];

    private enum Nearness
    {
        Near,
        Elsewhere,
        Nowhere,
    }
}
