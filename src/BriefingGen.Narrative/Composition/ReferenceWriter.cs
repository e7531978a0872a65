using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Labels;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>References such as 1¶3, each a link to its passage in the annex; without annex, to the source's entry.</summary>
internal sealed class ReferenceWriter(LabelSet labels, bool hasPassages)
{
    private const string NoBreakSpace = "\u00A0";

    // A raised reference clings to the word before it, and the next one to it; but a line must break somewhere.
    private const int Unbroken = 4;

    /// <summary>Raised, after the word before.</summary>
    public void AddRaised(InlineBuilder text, ImmutableArray<Reference> references)
    {
        if (references.IsEmpty)
            return;
        text.Add(NoBreakSpace, InlineStyle.Reference);
        foreach (var (index, reference) in references.Index())
        {
            if (index > 0)
                text.Add("," + (index % Unbroken == 0 ? " " : NoBreakSpace), InlineStyle.Reference);
            text.Add(Link(reference, InlineStyle.Reference));
        }
    }

    /// <summary>In the line, as a column or a note has them.</summary>
    public void AddInLine(InlineBuilder text, ImmutableArray<Reference> references)
    {
        foreach (var (index, reference) in references.Index())
        {
            if (index > 0)
                text.Add(", ");
            text.Add(Link(reference, InlineStyle.Link));
        }
    }

    private Link Link(Reference reference, InlineStyle style) => new()
    {
        Role = Role.Link,
        Target = new LinkTarget.Internal(Anchors.Of(reference, hasPassages)),
        Description = labels.Reference(reference.Source, reference.Paragraph),
        Content = [new Run(reference.ToString(), style)],
    };
}
