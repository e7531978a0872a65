using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class DemandsSection
{
    public static Stack? Compose(CompositionContext context)
    {
        var demands = context.Brief.Demands;
        if (demands.IsEmpty)
            return null;
        var list = BlockFactory.Stack(BoxStyle.Demands, Role.List, [.. demands.Select(demand => Compose(context, demand))]);
        return BlockFactory.Section(context.Labels.Demands, [list]);
    }

    private static Columns Compose(CompositionContext context, Demand demand)
    {
        var labels = context.Labels;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var words = context.Prose.WriteWords(demand.Text, raise: true);
        blocks.Add(BlockFactory.Text(TextStyle.Demand, words, demand.Text.Source.Span));
        blocks.Add(BlockFactory.Text(TextStyle.DemandLine, Line(context, demand), demand.Span));
        AddProse(labels.Response, demand.Response);
        AddProse(labels.EditorsNote, demand.Note);
        var number = (demand.Position + 1).ToString(CultureInfo.InvariantCulture);

        return BlockFactory.Columns(ColumnsStyle.Demand, Role.ListItem,
        [
            BlockFactory.Words(TextStyle.DemandNumber, number, Role.Label),
            BlockFactory.Stack(BoxStyle.Plain, Role.ListBody, blocks.DrainToImmutable()),
        ], Anchors.Of(demand));

        void AddProse(string label, Prose? prose)
        {
            if (prose is null)
                return;
            var line = new InlineBuilder().AddPattern(label, text => text.Add(context.Prose.Write(prose)));
            blocks.Add(BlockFactory.Text(TextStyle.DemandLine, line, prose.Source.Span));
        }
    }

    private static InlineBuilder Line(CompositionContext context, Demand demand)
    {
        var labels = context.Labels;
        var line = new InlineBuilder();
        var via = Provenance.Of(context, demand).Via;
        if (demand.To.IsEmpty)
            AddBy(line);
        else
            line.AddPattern(
                labels.AsksOf(afterAside: demand.OnBehalfOf is not null || !via.IsEmpty),
                AddBy,
                to => context.AddList(to, context.Voices.Of(demand.To)));
        if (demand.To.IsEmpty)
            line.Add(labels.Dot).Add(labels.AddresseeNotStated);
        if (demand.Kind.Value != DemandKind.Call)
            line.Add(labels.Dot).Add(labels.Kind(demand.Kind.Value));
        if (demand.Date is { } date)
            context.AddDate(line.Add(labels.Dot), date, demand.Inferred is not null);
        if (demand.Deadline is { } deadline)
            line.Add(labels.Dot).AddPattern(labels.Deadline, text => text.Add(PrintedDate.Of(context, deadline)));
        var references = context.Located.EvidenceOf(demand).References;
        if (!references.IsEmpty)
            context.References.AddInLine(line.Add(labels.Dot), references);
        return line;

        void AddBy(InlineBuilder text)
        {
            if (via.IsEmpty)
                AddVoices(text);
            else
                text.AddPattern(labels.Via, AddVoices, reporter => context.AddList(reporter, via));
        }

        void AddVoices(InlineBuilder text)
        {
            context.AddList(text, context.Voices.Of(demand.By), InlineStyle.Strong, alone: true);
            if (demand.OnBehalfOf is { } body)
                text.Add(", ").AddPattern(labels.InTheNameOf, name => name.Add(context.Voices.Of(body).Short));
        }
    }
}
