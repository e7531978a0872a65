using BriefingGen.Briefs.Model;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Model;

/// <summary>What a briefing prints that is not in its brief.</summary>
public sealed record CompositionOptions
{
    /// <summary>The printed version of briefgen.</summary>
    public required string Version { get; init; }

    /// <summary>Whether the PDF is a draft, which says so on every page and lists the errors that are open.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the archived sources are attached to the PDF.</summary>
    public bool AttachesSources { get; init; } = true;
}

/// <summary>A located brief with what templates and sections need to print it in its language.</summary>
internal record BriefingContext
{
    public BriefingContext(LocatedBrief located, LabelSet labels, CompositionOptions options)
    {
        (Located, Labels, Options) = (located, labels, options);
        Citations = new CitationIndex(located);
        Voices = new VoiceNames(located.Brief, labels);
    }

    public LocatedBrief Located { get; }

    public LabelSet Labels { get; }

    public CompositionOptions Options { get; }

    /// <summary>Null until the summary is written.</summary>
    public CheckedBrief? Checks { get; init; }

    public CitationIndex Citations { get; }

    public VoiceNames Voices { get; }

    public Brief Brief => Located.Brief;

    public LanguageWords Words => Labels.Words;
}
