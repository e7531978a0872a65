using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Citing;
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

/// <summary>A checked brief with what templates and sections need to print it in its language.</summary>
internal record BriefingContext
{
    public BriefingContext(CheckedBrief brief, LabelSet labels, CompositionOptions options)
    {
        (Checked, Labels, Options) = (brief, labels, options);
        Citations = new CitationIndex(brief.Located);
        Voices = new VoiceNames(brief.Brief, labels);
    }

    public CheckedBrief Checked { get; }

    public LocatedBrief Located => Checked.Located;

    public LabelSet Labels { get; }

    public CompositionOptions Options { get; }

    /// <summary>Null until the summary is written.</summary>
    public EvidenceReport? Report { get; init; }

    public CitationIndex Citations { get; }

    public VoiceNames Voices { get; }

    public Brief Brief => Checked.Brief;

    public LanguageWords Words => Labels.Words;
}
