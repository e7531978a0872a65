using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Templates;

namespace BriefingGen.Narrative.Composition;

/// <summary>A brief and the summary that is printed of it: the editor's, or what a template wrote.</summary>
public sealed class NarratedBrief
{
    internal NarratedBrief(MarkdownText summary, CompositionContext context, TemplateSet templates) =>
        (Summary, Context, Templates) = (summary, context, templates);

    public MarkdownText Summary { get; }

    /// <summary>What an id in the summary names: a citable item, or another side of a fact; none where it names nothing.</summary>
    public object? ItemOf(string id) => Context.Citations.Has(id) ? Context.Citations.ItemOf(id) : null;

    internal CompositionContext Context { get; }

    internal TemplateSet Templates { get; }
}
