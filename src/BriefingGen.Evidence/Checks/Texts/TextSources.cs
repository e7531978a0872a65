using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>The archived texts of a brief as the checks of its texts read them.</summary>
internal sealed class TextSources
{
    private readonly ImmutableArray<SourceReading?> _readings;
    private readonly Lazy<ImmutableArray<Passage>> _anyPassage;

    public TextSources(LocatedBrief located)
    {
        _readings = [.. located.Brief.Sources.Select(located.ReadingOf)];
        _anyPassage = new(() => AnyPassage(located));
        Declared = NameIndex.Of(NamesOf(located.Brief), located.Brief.Language.Value);
    }

    /// <summary>The names, short forms and aliases of the brief's actors, and what its sources and publishers are called: these are the
    /// editor's.</summary>
    public NameIndex Declared { get; }

    public IEnumerable<SourceReading> All => _readings.OfType<SourceReading>();

    public SourceReading? Of(ArchivedSource archive) => _readings[archive.Number - 1];

    /// <summary>What a stretch must stand in: the passages it cites; where it cites nothing, any that the brief cites.</summary>
    public ImmutableArray<Passage> PassagesOf(PrintedStretch stretch) =>
        stretch.CitesNothing ? _anyPassage.Value : stretch.Evidence.All;

    /// <summary>The sources cited; where nothing is cited, all.</summary>
    public IEnumerable<SourceReading> SourcesOf(PrintedStretch stretch) => stretch.CitesNothing
        ? All
        : stretch.Evidence.References.Select(reference => reference.Source).Distinct().Select(number => _readings[number - 1]).OfType<SourceReading>();

    /// <summary>Those that are cited as a whole.</summary>
    public IEnumerable<SourceReading> WholeSourcesOf(PrintedStretch stretch) => stretch.Evidence.References
        .Where(reference => reference.Paragraph is null).Select(reference => _readings[reference.Source - 1]).OfType<SourceReading>();

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
