using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>Entries in the order typed; what the source does not date has a ring in place of a dot, what was still to come a square.
/// </summary>
internal static class Timeline
{
    public static Stack? Compose(CompositionContext context)
    {
        var entries = context.Brief.Timeline;
        if (entries.IsEmpty)
            return null;
        var list = Texts.Stack(BoxStyle.Timeline, Role.List, [.. entries.Select(entry => Compose(context, entry))]);
        return Texts.Section(context.Labels.Timeline, [list]);
    }

    private static Stack Compose(CompositionContext context, TimelineEntry entry)
    {
        return Texts.Stack(BoxStyle.Plain, Role.ListItem,
        [
            Texts.Columns(Style(context.Brief, entry), Role.ListBody,
            [
                Texts.Text(TextStyle.TimelineDate, Date(context, entry.Date), entry.Date.Text.Span),
                Texts.Stack(BoxStyle.Item, Role.Division,
                [
                    Texts.Text(TextStyle.TimelineText, context.Prose.WriteWords(entry.Text, raise: true), entry.Text.Source.Span),
                    Texts.Text(TextStyle.TimelineLine, Line(context, entry), entry.Span),
                ]),
            ]),
        ], Anchors.Of(entry));
    }

    private static ColumnsStyle Style(Brief brief, TimelineEntry entry) =>
        entry.Date.Date is null ? ColumnsStyle.UndatedEntry
        : IsPlanned(brief, entry) ? ColumnsStyle.PlannedEntry
        : ColumnsStyle.DatedEntry;

    /// <summary>The narrow column breaks before the bracket, not inside.</summary>
    private static InlineBuilder Date(CompositionContext context, DateOrWords date) => date.Date is not null
        ? new InlineBuilder().Add(Dates.Print(context, date))
        : new InlineBuilder()
            .Add(Casing.Alone(date.Text, context.Words))
            .Add($" ({context.Labels.DateNotStated.Replace(' ', '\u00A0')})");

    private static InlineBuilder Line(CompositionContext context, TimelineEntry entry)
    {
        var labels = context.Labels;
        var line = new InlineBuilder();
        context.AddAttribution(line, Attribution.Of(context, entry));
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
