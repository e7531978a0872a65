using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class Gaps
{
    public static Stack? Compose(CompositionContext context)
    {
        var gaps = context.Brief.Gaps;
        return gaps.IsEmpty
            ? null
            : Texts.Section(
                context.Labels.Gaps, [Texts.Stack(BoxStyle.List, Role.List, [.. gaps.Select(gap => Compose(context, gap))])], Anchors.Gaps);
    }

    private static Columns Compose(CompositionContext context, Gap gap)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextBlock>();
        paragraphs.Add(Texts.Text(TextStyle.Gap, context.Prose.Write(gap.Text), gap.Text.Source.Span));
        if (gap.SettledBy is { } evidence)
            paragraphs.Add(Texts.Text(TextStyle.GapLine, new InlineBuilder().AddPattern(context.Labels.WouldBeSettledBy, text => text.Add(evidence)), evidence.Span));
        return Texts.Columns(ColumnsStyle.Bullet, Role.ListItem,
        [
            Texts.Words(TextStyle.Bullet, "•", Role.Label),
            Texts.Body(Role.ListBody, BoxStyle.Item, paragraphs.DrainToImmutable()),
        ]);
    }
}
