using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class SourcesAndMethod
{
    /// <param name="method">What the template wrote on how the briefing was made.</param>
    public static Stack Compose(CompositionContext context, MarkdownText method)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Texts.Stack(BoxStyle.List, Role.List, [.. context.Brief.Sources.Select(source => Entry(context, source))]));
        if (NamesAndSpellings.Compose(context) is { } names)
            blocks.Add(Texts.Stack(BoxStyle.Plain, Role.Section, [Heading(context.Labels.NamesAndSpellings), names]));
        blocks.Add(Texts.Stack(
            BoxStyle.Plain,
            Role.Section,
            [Heading(context.Labels.Method), .. MarkdownWriter.Write(method, TextStyle.Method, context.Prose)]));
        return Texts.Section(context.Labels.SourcesAndMethod, blocks.DrainToImmutable());
    }

    private static TextBlock Heading(string words) => Texts.Words(TextStyle.SubsectionHeading, words, Role.Heading3);

    private static Columns Entry(CompositionContext context, Source source) => Texts.Columns(ColumnsStyle.Source, Role.ListItem,
    [
        Texts.Words(TextStyle.SourceNumber, source.Number.ToString(CultureInfo.InvariantCulture), Role.Label),
        Texts.Text(TextStyle.Source, SourceEntry.Compose(context, source), source.Span, Role.ListBody),
    ], Anchors.Of(new Evidence.Sources.Reference(source.Number, null), hasPassages: false));
}
