using BriefingGen.Briefs.Model;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Model;

/// <summary>What a briefing says that is not in its brief.</summary>
public sealed record CompositionOptions
{
    /// <summary>Of briefgen; it is printed.</summary>
    public required string Version { get; init; }

    /// <summary>The PDF is a draft: it says so on every page, and names the errors that are open.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the archived sources travel inside the PDF.</summary>
    public bool AttachesSources { get; init; } = true;
}

/// <summary>A brief, and what templates and sections need to tell it in its language.</summary>
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

    /// <summary>None while the words are still being written.</summary>
    public EvidenceReport? Report { get; init; }

    public CitationIndex Citations { get; }

    public VoiceNames Voices { get; }

    public Brief Brief => Checked.Brief;

    public LanguageWords Words => Labels.Words;
}
