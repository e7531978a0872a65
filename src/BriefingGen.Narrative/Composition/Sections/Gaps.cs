using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class Gaps
{
    public static Stack? Compose(CompositionContext context)
    {
        var gaps = context.Brief.Gaps;
        if (gaps.IsEmpty)
            return null;
        var list = Texts.Stack(BoxStyle.List, Role.List, [.. gaps.Select(gap => Compose(context, gap))]);
        return Texts.Section(context.Labels.Gaps, [list]);
    }

    private static Columns Compose(CompositionContext context, Gap gap)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextBlock>();
        paragraphs.Add(Texts.Text(TextStyle.Gap, context.Prose.Write(gap.Text), gap.Text.Source.Span));
        if (gap.SettledBy is { } evidence)
        {
            var line = new InlineBuilder().AddPattern(context.Labels.WouldBeSettledBy, text => text.Add(evidence));
            paragraphs.Add(Texts.Text(TextStyle.GapLine, line, evidence.Span));
        }

        return Texts.Columns(ColumnsStyle.Bullet, Role.ListItem,
        [
            Texts.Words(TextStyle.Bullet, "•", Role.Label),
            Texts.Body(Role.ListBody, BoxStyle.Item, paragraphs.DrainToImmutable()),
        ]);
    }
}
