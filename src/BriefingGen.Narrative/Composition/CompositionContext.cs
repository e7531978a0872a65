using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Citing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>What every section needs of the brief and its language.</summary>
internal sealed record CompositionContext
{
    public required CheckedBrief Checked { get; init; }

    public required LabelSet Labels { get; init; }

    /// <summary>None while the words are still being written.</summary>
    public EvidenceReport? Report { get; init; }

    public required CompositionOptions Options { get; init; }

    public required CitationIndex Citations { get; init; }

    public required VoiceNames Voices { get; init; }

    public required ReferenceWriter References { get; init; }

    public required ProseWriter Prose { get; init; }

    public LocatedBrief Located => Checked.Located;

    public Brief Brief => Checked.Brief;

    public LanguageWords Words => Labels.Words;

    /// <param name="alone">Whether the list stands by itself and not in a sentence.</param>
    public void AddList(
        InlineBuilder text, IEnumerable<VoiceName> voices, InlineStyle style = InlineStyle.Normal, bool alone = false)
    {
        var names = voices.ToList();
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
                text.Add(Words.Separator(i, names.Count), style);
            text.Add(alone && i == 0 ? Casing.Alone(names[i].Short, Words) : names[i].Short, style);
        }
    }
}
