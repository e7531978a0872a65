using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>The entries in the order typed: a dot if the source dates one, a ring if not, a square if it was still to
/// come.</summary>
internal static class TimelineSection
{
    public static Stack? Compose(CompositionContext context)
    {
        var entries = context.Brief.Timeline;
        if (entries.IsEmpty)
            return null;
        var list = BlockFactory.Stack(BoxStyle.Timeline, Role.List, [.. entries.Select(entry => Compose(context, entry))]);
        return BlockFactory.Section(context.Labels.Timeline, [list]);
    }

    private static Stack Compose(CompositionContext context, TimelineEntry entry)
    {
        var words = context.Prose.WriteWords(entry.Text, raise: true);
        return BlockFactory.Stack(BoxStyle.Plain, Role.ListItem,
        [
            BlockFactory.Columns(Style(context.Brief, entry), Role.ListBody,
            [
                BlockFactory.Text(TextStyle.TimelineDate, Date(context, entry.Date), entry.Date.Text.Span),
                BlockFactory.Stack(BoxStyle.Item, Role.Division,
                [
                    BlockFactory.Text(TextStyle.TimelineText, words, entry.Text.Source.Span),
                    BlockFactory.Text(TextStyle.TimelineLine, Line(context, entry), entry.Span),
                ]),
            ]),
        ], Anchors.Of(entry));
    }

    private static ColumnsStyle Style(Brief brief, TimelineEntry entry) =>
        entry.Date.Date is null ? ColumnsStyle.UndatedEntry
        : IsPlanned(brief, entry) ? ColumnsStyle.PlannedEntry
        : ColumnsStyle.DatedEntry;

    /// <summary>The bracket of an undated entry does not break.</summary>
    private static InlineBuilder Date(CompositionContext context, DateOrWords date) => date.Date is not null
        ? new InlineBuilder().Add(PrintedDate.Of(context, date))
        : new InlineBuilder()
            .Add(Casing.Alone(date.Text, context.Words))
            .Add($" ({context.Labels.DateNotStated.Replace(' ', '\u00A0')})");

    private static InlineBuilder Line(CompositionContext context, TimelineEntry entry)
    {
        var labels = context.Labels;
        var line = new InlineBuilder();
        context.AddProvenance(line, Provenance.Of(context, entry));
        line.Add(labels.Dot).Add(labels.Status(context.Checked.StatusOf(entry), isReplaced: false));
        if (entry.Inferred is not null)
            line.Add(labels.Dot).Add(labels.Inferred);
        if (IsPlanned(context.Brief, entry))
            line.Add(labels.Dot).Add(labels.Planned);
        var references = context.Located.EvidenceOf(entry).References;
        if (!references.IsEmpty)
            context.References.AddInLine(line.Add(labels.Dot), references);
        return line;
    }

    private static bool IsPlanned(Brief brief, TimelineEntry entry) =>
        brief.Issued?.Value.Latest is { } issued && entry.Date.Date?.Earliest is { } earliest && earliest > issued;
}
