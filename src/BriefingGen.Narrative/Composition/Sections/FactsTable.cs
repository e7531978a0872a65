using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class FactsTable
{
    private const int IndentOfPart = 10_000;
    private const int DeepestIndent = 4;
    private const int ColumnCount = 5;

    public static Stack? Compose(CompositionContext context)
    {
        var (brief, labels) = (context.Brief, context.Labels);
        if (brief.Facts.IsEmpty)
            return null;
        var table = new Table
        {
            Role = Role.Table,
            Head = new TableSection { Role = Role.TableHead, Rows = [Header(labels)] },
            Body = new TableSection { Role = Role.TableBody, Rows = Rows(context) },
        };
        return Texts.Section(Facts.AreAllCorroborated(context.Checked) ? labels.Facts : labels.FactsAsReported, [table]);
    }

    private static TableRow Header(LabelSet labels) => Row(
    [
        .. new[] { labels.FactColumn, labels.DetailColumn, labels.AccordingToColumn, labels.StatusColumn, labels.ReferenceColumn }
            .Select(label => Cell(Role.ColumnHeader, Texts.Words(TextStyle.TableHeader, label, Role.ColumnHeader))),
    ]);

    private static ImmutableArray<TableRow> Rows(CompositionContext context)
    {
        var facts = context.Brief.Facts;
        var depths = Facts.Depths(facts);
        var rows = ImmutableArray.CreateBuilder<TableRow>(facts.Length);
        var statuses = new Dictionary<(FactStatus, bool), ImmutableArray<Inline>>();
        string? group = null;
        foreach (var (index, fact) in facts.Index())
        {
            if (fact.Group is { } name && name.Value != group)
                rows.Add(GroupHeader(name, context.Labels));
            group = fact.Group?.Value;
            rows.Add(FactRow(context, fact, Math.Min(depths[index], DeepestIndent) * IndentOfPart, statuses));
        }

        return rows.DrainToImmutable();
    }

    private static TableRow GroupHeader(MappedText name, LabelSet labels) => new()
    {
        Role = Role.TableRow,
        IsGroupHeader = true,
        Continued = labels.Continued,
        Cells =
        [
            new TableCell
            {
                Role = Role.RowHeader,
                ColumnSpan = ColumnCount,
                Content = Texts.Text(TextStyle.TableGroup, name, Role.RowHeader),
            },
        ],
    };

    /// <param name="statuses">Rows that say the same of their facts share its words.</param>
    private static TableRow FactRow(
        CompositionContext context, Fact fact, int indent, Dictionary<(FactStatus, bool), ImmutableArray<Inline>> statuses)
    {
        object origin = fact.Span;
        var according = new InlineBuilder();
        Attribution.Of(context, fact).AddTo(according, context);
        var references = new InlineBuilder();
        context.References.AddInLine(references, context.Located.EvidenceOf(fact).References);
        if (references.IsEmpty)
            references.Add(context.Labels.NotStated);
        return Row(
        [
            Cell(Role.RowHeader, Texts.Text(TextStyle.TableLabel, fact.Label, Role.RowHeader, Anchors.Of(fact)), indent),
            Cell(Role.TableCell, Texts.Body(Role.TableCell, BoxStyle.Cell, FactDetail.Compose(context, fact))),
            Cell(Role.TableCell, Texts.Text(TextStyle.TableText, according, origin, Role.TableCell)),
            Cell(Role.TableCell, Texts.Text(TextStyle.TableText, Status(context, fact, statuses), origin, Role.TableCell)),
            Cell(Role.TableCell, Texts.Text(TextStyle.TableText, references, origin, Role.TableCell)),
        ]);
    }

    private static ImmutableArray<Inline> Status(
        CompositionContext context, Fact fact, Dictionary<(FactStatus, bool), ImmutableArray<Inline>> statuses)
    {
        var (status, isReplaced) = (context.Checked.StatusOf(fact), Facts.IsReplaced(fact));
        if (!statuses.TryGetValue((status, isReplaced), out var content))
        {
            var style = StatusLook.Style(status);
            content = [new Symbol(StatusLook.Shape(status), style), new Run(Casing.Raise(context.Labels.Status(status, isReplaced)), style)];
            statuses.Add((status, isReplaced), content);
        }

        return content;
    }

    private static TableRow Row(ImmutableArray<TableCell> cells) => new() { Role = Role.TableRow, Cells = cells };

    private static TableCell Cell(Role role, Block content, int indent = 0) =>
        new() { Role = role, Content = content, Indent = indent };
}
