using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>The tinted box with the bottom line and the key points; it has a heading only if one of the two is missing.</summary>
internal static class KeyBox
{
    public static Stack? Compose(CompositionContext context)
    {
        var (brief, labels) = (context.Brief, context.Labels);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (brief.BottomLine is { } line)
        {
            if (brief.KeyPoints.IsEmpty)
                blocks.Add(BlockFactory.Words(TextStyle.SubsectionHeading, labels.BottomLine, Role.Heading2));
            blocks.Add(BlockFactory.Text(TextStyle.BottomLine, context.Prose.Write(line), line.Source.Span));
        }

        if (!brief.KeyPoints.IsEmpty)
        {
            if (brief.BottomLine is null)
                blocks.Add(BlockFactory.Words(TextStyle.SubsectionHeading, labels.KeyPoints, Role.Heading2));
            var points = brief.KeyPoints.Select(point => Point(context, point));
            blocks.Add(BlockFactory.Stack(BoxStyle.KeyPoints, Role.List, [.. points]));
        }

        return blocks.Count == 0 ? null : BlockFactory.Stack(BoxStyle.KeyBox, Role.Aside, blocks.DrainToImmutable());
    }

    private static Columns Point(CompositionContext context, KeyPoint point)
    {
        var text = new InlineBuilder().Add(context.Prose.Write(point.Text));
        if (!point.Evidence.IsEmpty)
        {
            var own = context.Located.EvidenceOf(point).Own.SelectMany(passage => passage.References);
            context.References.AddRaised(text, [.. own.Distinct().Order()]);
        }

        return BlockFactory.Columns(ColumnsStyle.KeyPoint, Role.ListItem,
        [
            BlockFactory.Words(TextStyle.KeyPointBullet, "•", Role.Label),
            BlockFactory.Text(TextStyle.KeyPoint, text, point.Span, Role.ListBody, Anchors.Of(point)),
        ]);
    }
}
