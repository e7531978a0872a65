using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Printed;

/// <summary>The archived texts of a brief as the checks of its texts read them.</summary>
internal sealed class TextSources
{
    private readonly ImmutableArray<SourceReading?> _readings;
    private readonly Lazy<ImmutableArray<Passage>> _anyPassage;

    public TextSources(LocatedBrief located)
    {
        _readings = [.. located.Brief.Sources.Select(located.ReadingOf)];
        All = [.. _readings.OfType<SourceReading>()];
        _anyPassage = new(() => AnyPassage(located));
        Declared = NameIndex.Of(NamesOf(located.Brief), located.Brief.Language.Value);
    }

    /// <summary>The names, short forms and aliases of the brief's actors, and what its sources and publishers are called: these are the
    /// editor's.</summary>
    public NameIndex Declared { get; }

    public ImmutableArray<SourceReading> All { get; }

    public SourceReading? Of(ArchivedSource archive) => _readings[archive.Number - 1];

    /// <summary>What a stretch must stand in: the passages it cites; where it cites nothing, any that the brief cites.</summary>
    public ImmutableArray<Passage> PassagesOf(PrintedStretch stretch) =>
        stretch.CitesNothing ? _anyPassage.Value : stretch.Evidence.All;

    /// <summary>The sources cited; where nothing is cited, all.</summary>
    public ImmutableArray<SourceReading> SourcesOf(PrintedStretch stretch)
    {
        if (stretch.CitesNothing)
            return All;
        var sources = ImmutableArray.CreateBuilder<SourceReading>(1);
        foreach (var reference in stretch.Evidence.References)
            if (_readings[reference.Source - 1] is { } reading && !sources.Contains(reading))
                sources.Add(reading);
        return sources.DrainToImmutable();
    }

    /// <summary>Those that are cited as a whole.</summary>
    public IEnumerable<SourceReading> WholeSourcesOf(PrintedStretch stretch)
    {
        foreach (var reference in stretch.Evidence.References)
            if (reference.Paragraph is null && _readings[reference.Source - 1] is { } reading)
                yield return reading;
    }

    /// <summary>The figures of the passages of a stretch, with their paragraphs.</summary>
    public IEnumerable<(SourceReading Reading, int Paragraph, FigureMention Mention)> MentionsOf(PrintedStretch stretch) =>
        from passage in PassagesOf(stretch)
        let reading = Of(passage.Source)
        where reading is not null
        from part in passage.Stretches
        from number in reading.ParagraphsOf(part)
        from mention in reading.FiguresOf(part, number)
        select (reading, number, mention);

    private static IEnumerable<string> NamesOf(Brief brief) =>
    [
        .. brief.Actors.SelectMany(actor => (string[])[actor.Name.Value, actor.Short.Value, .. actor.Aliases.Select(alias => alias.Value)]),
        .. brief.Sources.Select(source => source.ShortName?.Value).OfType<string>(),
        .. brief.Sources.Select(source => source.Publisher).OfType<NamedVoice>().SelectMany(voice => (string[])[voice.Name.Value, voice.Short.Value]),
        .. brief.Issuer is { } issuer ? (string[])[issuer.Name.Value] : [],
    ];

    private static ImmutableArray<Passage> AnyPassage(LocatedBrief located)
    {
        var brief = located.Brief;
        Item[] items = [.. brief.Facts, .. brief.Quotes, .. brief.Demands, .. brief.Timeline, .. brief.KeyPoints];
        var sides = brief.Facts.SelectMany(fact => (IEnumerable<OtherSide>)[.. fact.ContradictedBy, .. fact.Differs, .. fact.CorrectedBy]);
        return
        [
            .. items.SelectMany(item => located.EvidenceOf(item).All)
                .Concat(sides.SelectMany(side => located.EvidenceOf(side).All))
                .Concat(brief.Quotes.SelectMany(quote => located.QuoteOf(quote).Introductions))
                .Distinct(),
        ];
    }
}

/// <summary>Something in a printed text that a finding is about.</summary>
/// <param name="Start">UTF-16 offset in the stretch's words.</param>
internal sealed record TextMention(PrintedStretch Stretch, int Start, int Length)
{
    public string Words => Stretch.Words.Value.Substring(Start, Length);

    public TextSpan Origin => Stretch.Words.Origin(Start, Length);

    public Label Label => new(Origin);
}
