using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Labels;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Writing;

/// <summary>Writes references such as 1¶3, each a link to its passage in the annex, or to the source's entry if there is no
/// annex.</summary>
internal sealed class ReferenceWriter(LabelSet labels, bool hasPassages)
{
    private const string NoBreakSpace = "\u00A0";

    // Raised references do not break from the word before them nor from each other; after so many a line may break.
    private const int Unbroken = 4;

    /// <summary>Raised, after a word.</summary>
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

    /// <summary>On the line, as in a column or a note.</summary>
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

/// <summary>The anchors that links lead to.</summary>
internal static class Anchors
{
    /// <param name="hasPassages">Whether the annex prints the paragraph.</param>
    public static string Of(Reference reference, bool hasPassages) =>
        hasPassages && reference.Paragraph is { } paragraph
            ? FormattableString.Invariant($"source-{reference.Source}-paragraph-{paragraph}")
            : FormattableString.Invariant($"source-{reference.Source}");

    public static string Of(Item item) => FormattableString.Invariant($"{Kind(item)}-{item.Position + 1}");

    private static string Kind(Item item) => item switch
    {
        Fact => "fact",
        Quote => "quote",
        Demand => "demand",
        TimelineEntry => "entry",
        KeyPoint => "key-point",
        _ => throw new ArgumentException("Nothing leads to such an item.", nameof(item)),
    };
}
