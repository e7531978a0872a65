using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class Summary
{
    public static Stack? Compose(CompositionContext context, MarkdownText? markdown)
    {
        if (markdown is not { Blocks.IsEmpty: false })
            return null;
        return Texts.Section(context.Labels.Summary, MarkdownWriter.Write(markdown, TextStyle.Body, context.Prose));
    }
}
