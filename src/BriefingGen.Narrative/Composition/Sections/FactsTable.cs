using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
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
        var heading = FactStatuses.AreAllCorroborated(context.Checked) ? labels.Facts : labels.FactsAsReported;
        return BlockFactory.Section(heading, [table]);
    }

    private static TableRow Header(LabelSet labels) => Row(
    [
        .. new[] { labels.FactColumn, labels.DetailColumn, labels.AccordingToColumn, labels.StatusColumn, labels.ReferenceColumn }
            .Select(label => Cell(Role.ColumnHeader, BlockFactory.Words(TextStyle.TableHeader, label, Role.ColumnHeader))),
    ]);

    private static ImmutableArray<TableRow> Rows(CompositionContext context)
    {
        var facts = context.Brief.Facts;
        var depths = Depths(facts);
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

    /// <summary>The depth of each fact below the facts it is a part of: 0 unless it follows its whole or another part of
    /// it.</summary>
    private static ImmutableArray<int> Depths(ImmutableArray<Fact> facts)
    {
        var depths = ImmutableArray.CreateBuilder<int>(facts.Length);
        var wholes = new Stack<string?>();
        foreach (var fact in facts)
        {
            while (wholes.Count > 0 && (fact.PartOf is null || wholes.Peek() != fact.PartOf.Value))
                wholes.Pop();
            depths.Add(wholes.Count);
            wholes.Push(fact.Id?.Value);
        }

        return depths.MoveToImmutable();
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
                Content = BlockFactory.Text(TextStyle.TableGroup, name, Role.RowHeader),
            },
        ],
    };

    /// <param name="statuses">The content of the status cells so far, which rows share.</param>
    private static TableRow FactRow(
        CompositionContext context, Fact fact, int indent, Dictionary<(FactStatus, bool), ImmutableArray<Inline>> statuses)
    {
        object origin = fact.Span;
        var according = new InlineBuilder();
        context.AddProvenance(according, Provenance.Of(context, fact));
        var references = new InlineBuilder();
        context.References.AddInLine(references, context.Located.EvidenceOf(fact).References);
        if (references.IsEmpty)
            references.Add(context.Labels.NotStated);
        return Row(
        [
            Cell(Role.RowHeader, BlockFactory.Text(TextStyle.TableLabel, fact.Label, Role.RowHeader, Anchors.Of(fact)), indent),
            Cell(Role.TableCell, BlockFactory.Body(Role.TableCell, BoxStyle.Cell, FactDetail.Compose(context, fact))),
            Cell(Role.TableCell, BlockFactory.Text(TextStyle.TableText, according, origin, Role.TableCell)),
            Cell(Role.TableCell, BlockFactory.Text(TextStyle.TableText, Status(context, fact, statuses), origin, Role.TableCell)),
            Cell(Role.TableCell, BlockFactory.Text(TextStyle.TableText, references, origin, Role.TableCell)),
        ]);
    }

    private static ImmutableArray<Inline> Status(
        CompositionContext context, Fact fact, Dictionary<(FactStatus, bool), ImmutableArray<Inline>> statuses)
    {
        var (status, isReplaced) = (context.Checked.StatusOf(fact), FactStatuses.IsReplaced(fact));
        if (!statuses.TryGetValue((status, isReplaced), out var content))
        {
            var style = StatusLook.Style(status);
            var word = Casing.Raise(context.Labels.Status(status, isReplaced));
            content = [new Symbol(StatusLook.Shape(status), style), new Run(word, style)];
            statuses.Add((status, isReplaced), content);
        }

        return content;
    }

    private static TableRow Row(ImmutableArray<TableCell> cells) => new() { Role = Role.TableRow, Cells = cells };

    private static TableCell Cell(Role role, Block content, int indent = 0) =>
        new() { Role = role, Content = content, Indent = indent };
}

/// <summary>The value of a fact, and in smaller lines its date, what differs from it and what contradicts it.</summary>
internal static class FactDetail
{
    public static ImmutableArray<TextBlock> Compose(CompositionContext context, Fact fact)
    {
        var labels = context.Labels;
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        blocks.Add(BlockFactory.Text(TextStyle.TableText, fact.Value));
        AddLine(Circumstances(context, fact));
        foreach (var side in fact.ContradictedBy)
            AddLine(Side(context, labels.AgainstThis, side));
        foreach (var side in fact.CorrectedBy)
            AddLine(Side(context, side is OtherFact ? labels.Now : labels.TakenBack, side));
        AddProse(labels.Response, fact.Response);
        AddProse(labels.EditorsNote, fact.Note);
        return blocks.DrainToImmutable();

        void AddLine(InlineBuilder line)
        {
            if (!line.IsEmpty)
                blocks.Add(BlockFactory.Text(TextStyle.TableSecondLine, line, fact.Span));
        }

        void AddProse(string label, Prose? prose)
        {
            if (prose is not null)
                AddLine(new InlineBuilder().AddPattern(label, text => text.Add(context.Prose.Write(prose))));
        }
    }

    private static InlineBuilder Circumstances(CompositionContext context, Fact fact)
    {
        var line = new InlineBuilder();
        if (fact.Date is { } date && (fact.Inferred is not null || !PrintedDate.IsIn(context, date.Value, fact.Value.Value)))
            context.AddDate(line, date, fact.Inferred is not null);
        if (fact.AsOf is { } asOf)
            Separated().AddPattern(context.Labels.AsOf(asOf.Value), text => text.Add(PrintedDate.Of(context, asOf)));
        foreach (var side in fact.Differs)
            Separated().Add(Side(context, context.Labels.AlsoPutAs, side).Build());
        return line;

        InlineBuilder Separated() => line.IsEmpty ? line : line.Add(context.Labels.Dot);
    }

    private static InlineBuilder Side(CompositionContext context, string pattern, OtherSide side)
    {
        var line = new InlineBuilder().AddPattern(
            pattern,
            text => AddWords(text, context, side, asClause: pattern == context.Labels.AgainstThis),
            text => context.AddList(text, Provenance.Of(context, side).Voices));
        var references = context.Located.EvidenceOf(side).References;
        if (!references.IsEmpty)
            context.References.AddInLine(line.Add(", "), references);
        return line;
    }

    /// <param name="asClause">Whether the words stand in a sentence, where a value alone does not read well.</param>
    private static void AddWords(InlineBuilder text, CompositionContext context, OtherSide side, bool asClause)
    {
        if (side is OtherPassage { Selector.Exact: { } exact })
            text.AddPattern(context.Labels.Quoted, words => words.Add(context.Words.Nested(exact)));
        else if (side is OtherFact other && context.Brief.FactOf(other.Fact) is { } fact)
            text.Add(asClause ? fact.Sentence ?? context.Words.Lower(fact.Value) : fact.Value);
    }
}

/// <summary>The shape and the colour of a status, beside its word: colour never stands alone. CONTRACT.md §6.</summary>
internal static class StatusLook
{
    public static SymbolKind Shape(FactStatus status) => status switch
    {
        FactStatus.Corroborated => SymbolKind.Circle,
        FactStatus.Reported => SymbolKind.Square,
        FactStatus.Alleged => SymbolKind.Triangle,
        FactStatus.Disputed => SymbolKind.Diamond,
        FactStatus.Unverified => SymbolKind.Ring,
        FactStatus.Retracted => SymbolKind.Cross,
    };

    public static InlineStyle Style(FactStatus status) => status switch
    {
        FactStatus.Corroborated => InlineStyle.StatusCorroborated,
        FactStatus.Reported => InlineStyle.StatusReported,
        FactStatus.Alleged => InlineStyle.StatusAlleged,
        FactStatus.Disputed => InlineStyle.StatusDisputed,
        FactStatus.Unverified => InlineStyle.StatusUnverified,
        FactStatus.Retracted => InlineStyle.StatusWithdrawn,
    };
}
