using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Narrative.Templates;

namespace BriefingGen.Narrative.Composition;

/// <summary>A brief and the summary that is printed of it: the editor's, or what a template wrote.</summary>
public sealed class NarratedBrief
{
    internal NarratedBrief(MarkdownText summary, CompositionContext context, TemplateSet templates) =>
        (Summary, Context, Templates) = (summary, context, templates);

    public MarkdownText Summary { get; }

    /// <summary>The summary as the checks want it, with what its ids name.</summary>
    public PrintedSummary Printed => new(Summary, Context.Citations.Given);

    internal CompositionContext Context { get; }

    internal TemplateSet Templates { get; }
}
