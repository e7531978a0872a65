using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class GapsSection
{
    public static Stack? Compose(CompositionContext context)
    {
        var gaps = context.Brief.Gaps;
        if (gaps.IsEmpty)
            return null;
        var list = BlockFactory.Stack(BoxStyle.List, Role.List, [.. gaps.Select(gap => Compose(context, gap))]);
        return BlockFactory.Section(context.Labels.Gaps, [list]);
    }

    private static Columns Compose(CompositionContext context, Gap gap)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextBlock>();
        paragraphs.Add(BlockFactory.Text(TextStyle.Gap, context.Prose.Write(gap.Text), gap.Text.Source.Span));
        if (gap.SettledBy is { } evidence)
        {
            var line = new InlineBuilder().AddPattern(context.Labels.WouldBeSettledBy, text => text.Add(evidence));
            paragraphs.Add(BlockFactory.Text(TextStyle.GapLine, line, evidence.Span));
        }

        return BlockFactory.Columns(ColumnsStyle.Bullet, Role.ListItem,
        [
            BlockFactory.Words(TextStyle.Bullet, "•", Role.Label),
            BlockFactory.Body(Role.ListBody, BoxStyle.Item, paragraphs.DrainToImmutable()),
        ]);
    }
}
