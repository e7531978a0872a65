using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class TitleBlock
{
    public static Stack Compose(CompositionContext context)
    {
        var (brief, labels) = (context.Brief, context.Labels);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Masthead(brief, labels));
        blocks.Add(BlockFactory.Text(TextStyle.Title, brief.Title, Role.Heading1));
        if (brief.Subtitle is { } subtitle)
            blocks.Add(BlockFactory.Text(TextStyle.Subtitle, subtitle));
        blocks.Add(Meta(context));
        return BlockFactory.Stack(BoxStyle.TitleBlock, Role.Division, blocks.DrainToImmutable());
    }

    public static Stack? ComposeCorrections(CompositionContext context)
    {
        if (context.Brief.Corrections.IsEmpty)
            return null;
        var heading = BlockFactory.Text(TextStyle.Correction, [new Run(context.Labels.Corrections, InlineStyle.Strong)]);
        var corrections = context.Brief.Corrections.Select(correction => Correction(context, correction));
        return BlockFactory.Stack(BoxStyle.Plain, Role.Division, [heading, .. corrections]);
    }

    private static Block Masthead(Brief brief, LabelSet labels)
    {
        var kicker = brief.Kicker is { } typed
            ? BlockFactory.Text(TextStyle.Kicker, typed)
            : BlockFactory.Words(TextStyle.Kicker, labels.Kicker);
        if (brief.Handling is not { Value: var label })
            return kicker;
        var mark = BlockFactory.Text(TextStyle.HandlingMark, [new Run(HandlingMarks.Label(label), HandlingMarks.Style(label))]);
        return BlockFactory.Columns(ColumnsStyle.Masthead, Role.Division, [kicker, mark]);
    }

    private static Columns Meta(CompositionContext context)
    {
        var (brief, labels) = (context.Brief, context.Labels);
        var pairs = ImmutableArray.CreateBuilder<Block>();
        Add(labels.Prepared, Date(brief.Issued, new InlineBuilder().Add(labels.Undated)));
        if (brief.Covers is not null)
            Add(labels.Covers, Date(brief.Covers, new InlineBuilder()));
        Add(labels.Sources, new InlineBuilder().Add(labels.ArchivedSources(brief.Sources.Length)));
        Add(labels.Standing, Standing(context));
        if (brief.Issuer is { } issuer)
            Add(labels.IssuedBy, Issuer(issuer));
        return BlockFactory.Columns(ColumnsStyle.Meta, Role.Division, pairs.DrainToImmutable());

        // A screen reader reads label and value as one paragraph; the space keeps their words apart.
        void Add(string label, InlineBuilder value) => pairs.Add(BlockFactory.Stack(BoxStyle.Plain, Role.Paragraph,
        [
            BlockFactory.Words(TextStyle.MetaLabel, label + " ", Role.Span),
            BlockFactory.Text(TextStyle.MetaValue, value, origin: null, Role.Span),
        ]));

        InlineBuilder Date(Written<EdtfDate>? date, InlineBuilder missing) =>
            date is null ? missing : new InlineBuilder().Add(PrintedDate.Of(context, date));
    }

    private static InlineBuilder Standing(CompositionContext context)
    {
        var (sources, labels) = (context.Brief.Sources, context.Labels);
        if (sources is not [var only])
        {
            return new InlineBuilder().Add(string.Join(", ", sources.GroupBy(source => source.Relation.Value)
                .OrderBy(relation => relation.Key).Select(relation => labels.Relations(relation.Key, relation.Count()))));
        }

        var standing = new InlineBuilder().Add(Casing.Raise(labels.Relation(only.Relation.Value)));
        return only.ShortName is { } name ? standing.Add(" (").Add(name).Add(")") : standing;
    }

    private static InlineBuilder Issuer(Issuer issuer)
    {
        var text = new InlineBuilder().Add(issuer.Name);
        return issuer.Unit is { } unit ? text.Add(", ").Add(unit) : text;
    }

    private static TextBlock Correction(CompositionContext context, Correction correction) => BlockFactory.Text(
        TextStyle.Correction,
        new InlineBuilder()
            .Add(PrintedDate.Of(context, correction.Date)).Add(context.Labels.Dot).Add(context.Prose.Write(correction.Text)),
        correction.Span);
}

/// <summary>TLP 2.0: labels are never translated, and each has its own colour on black.</summary>
internal static class HandlingMarks
{
    public static string Label(TlpLabel label) => label switch
    {
        TlpLabel.Red => "TLP:RED",
        TlpLabel.AmberStrict => "TLP:AMBER+STRICT",
        TlpLabel.Amber => "TLP:AMBER",
        TlpLabel.Green => "TLP:GREEN",
        TlpLabel.Clear => "TLP:CLEAR",
    };

    public static InlineStyle Style(TlpLabel label) => label switch
    {
        TlpLabel.Red => InlineStyle.HandlingRed,
        TlpLabel.AmberStrict or TlpLabel.Amber => InlineStyle.HandlingAmber,
        TlpLabel.Green => InlineStyle.HandlingGreen,
        TlpLabel.Clear => InlineStyle.HandlingClear,
    };
}
