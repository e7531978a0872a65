using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Writing;

/// <summary>What sections need to write inlines: the brief in its language, its references and its prose.</summary>
internal sealed record CompositionContext : BriefingContext
{
    public CompositionContext(BriefingContext context)
        : base(context)
    {
        References = new ReferenceWriter(Labels, Brief.Annex.Value != AnnexExtent.None);
        Prose = new ProseWriter(Citations, References);
    }

    public ReferenceWriter References { get; }

    public ProseWriter Prose { get; }

    /// <param name="alone">Whether the list stands alone and not in a sentence.</param>
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

    public void AddProvenance(InlineBuilder text, Provenance provenance)
    {
        if (provenance.Voices.IsEmpty)
            text.Add(Labels.NotStated);
        else if (provenance.Via.IsEmpty)
            AddVoices(text);
        else
            text.AddPattern(Labels.Via, AddVoices, via => AddList(via, provenance.Via));

        void AddVoices(InlineBuilder voices) => AddList(voices, provenance.Voices, InlineStyle.Normal, alone: true);
    }

    /// <summary>“13 August 2014 (inferred)”.</summary>
    public void AddDate(InlineBuilder text, Written<EdtfDate> date, bool isInferred)
    {
        text.Add(PrintedDate.Of(this, date));
        if (isInferred)
            text.Add($" ({Labels.Inferred})");
    }
}
