using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Attribution;

/// <summary>
/// Whether each fact, demand and timeline entry is somebody's word: its voice publishes the source, or is named in the paragraph
/// of the passage or in the one before. CONTRACT.md §5, “What attributed means”.
/// </summary>
internal sealed class AttributionCheck(
    LocatedBrief located, TextSources sources, Completeness completeness, CheckFindings findings)
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
        var worst = item.Voices.Select(voice => (Voice: voice, Nearness: NearnessOf(item, voice)))
            .Select(found => ((Voice Voice, Nearness Nearness)?)found)
            .MaxBy(found => found!.Value.Nearness);
        if (worst is not { Nearness: not Nearness.Near } far)
        {
            _attributed++;
            return;
        }

        var isWaived =
            findings.Add(item, VoiceNotNamedRule.Of(far.Voice, located.EvidenceOf(item).All, far.Nearness == Nearness.Elsewhere));
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
        var published = passages.Select(located.SourceOf).Any(source => source.IsPublishedBy(voice));
        if (published || IsSpeakerOfCited(item, voice))
            return Nearness.Near;
        var names = VoicesOf.Names(voice);
        if (names.IsEmpty || passages.Any(passage => IsNamedNear(passage, names)))
            return Nearness.Near;
        return passages.Any(passage => names.Any(name => WordsIn.Has(passage.Source.File.Content, name))) ? Nearness.Elsewhere
            : Nearness.Nowhere;
    }

    private bool IsSpeakerOfCited(Item item, Voice voice)
    {
        return located.Brief.Cited(item.Citations).OfType<Item>()
            .Any(other => other.Voices.Any(typed => VoicesOf.Names(typed).Intersect(VoicesOf.Names(voice)).Any()));
    }

    private bool IsNamedNear(Passage passage, IEnumerable<string> names)
    {
        if (sources.Of(passage.Source) is not { } reading)
            return true;
        var paragraphs = passage.Stretches.SelectMany(reading.ParagraphsOf).SelectMany(number => (int[])[number - 1, number])
            .Where(number => number >= 1).Distinct().Select(number => passage.Source.Paragraphs[number - 1].Span);
        return paragraphs.Any(paragraph => names.Any(name => WordsIn.Has(paragraph.Text, name)));
    }

    private enum Nearness
    {
        Near,
        Elsewhere,
        Nowhere,
    }
}

internal static class VoiceNotNamedRule
{
    public static readonly Rule Rule = new(
        "voice-not-named",
        Severity.Error,
        Waivable: true,
        "the source does not name whose word something is said to be",
        """
        Whoever says, reports or demands something must publish the source, or be named in the paragraph of the words cited or in
        the one before. If the source names the voice otherwise, declare that spelling in the actor's `aliases`; if it does so
        elsewhere, add those words to `evidence`. Where the voice is named somewhere else in the source this is a warning.
        """);

    public static Diagnostic Of(Voice voice, ImmutableArray<Passage> passages, bool isElsewhere)
    {
        var source = passages[0];
        var message = isElsewhere
            ? $"the source names “{voice.Written.Value}”, but not near the words cited ({source.Place})"
            : $"the source does not name “{voice.Written.Value}”";
        return new Diagnostic(Rule, message, new Label(voice.Written.Span))
        {
            Severity = isElsewhere ? Severity.Warning : Severity.Error,
            Related = [new Label(source.Span) { Place = source.Place }],
            Help = isElsewhere
                ? ["add the words that name the voice to `evidence`, or correct it"]
                : ["if the source calls it otherwise, add that spelling to the actor’s `aliases`; else correct it"],
        };
    }
}
