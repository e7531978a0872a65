using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Narrative.Composition;

/// <summary>The names under which links find what they lead to.</summary>
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
