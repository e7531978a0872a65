using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>
/// The annex: the cited paragraphs as archived, with the cited words marked and links back to what cites them, so that a reader
/// checks a claim inside the document.
/// </summary>
internal static class AnnexSection
{
    public static Stack? Compose(CompositionContext context)
    {
        if (context.Brief.Annex.Value == AnnexExtent.None)
            return null;
        return BlockFactory.Section(context.Labels.Annex,
        [
            .. from source in context.Brief.Sources
               let archive = context.Located.ArchiveOf(source)
               where archive?.Paragraphs.IsEmpty == false
               select Compose(context, source, archive),
        ]);
    }

    private static Stack Compose(CompositionContext context, Source source, ArchivedSource archive)
    {
        var heading = new InlineBuilder().Add(FormattableString.Invariant($"{source.Number} · "));
        if (PrintedSource.Title(context, source) is { } title)
            heading.Add(title);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(BlockFactory.Text(TextStyle.AnnexSource, heading, source.Span, Role.Heading3));
        var cited = context.Located.CitedParagraphs(source).ToDictionary(paragraph => paragraph.Paragraph.Number);
        var isFull = context.Brief.Annex.Value == AnnexExtent.Full;
        var skippedFrom = 0;
        foreach (var (index, paragraph) in archive.Paragraphs.Index())
        {
            var citations = cited.GetValueOrDefault(paragraph.Number);
            if (!isFull && citations is null)
                continue;
            AddSkipped(index);
            blocks.Add(AnnexPassage.Compose(context, source, citations ?? new CitedParagraph(paragraph, [])));
            skippedFrom = index + 1;
        }

        AddSkipped(archive.Paragraphs.Length);
        return BlockFactory.Stack(BoxStyle.Plain, Role.Section, blocks.DrainToImmutable());

        void AddSkipped(int until)
        {
            if (until > skippedFrom)
                blocks.Add(BlockFactory.Words(TextStyle.AnnexNote, NotCited(context.Labels, archive, skippedFrom, until)));
        }
    }

    private static string NotCited(LabelSet labels, ArchivedSource archive, int from, int until)
    {
        var first = new Reference(archive.Number, archive.Paragraphs[from].Number);
        var last = new Reference(archive.Number, archive.Paragraphs[until - 1].Number);
        return labels.NotCited(first.ToString(), last.ToString(), until - from, isHeadline: first.Paragraph == 1);
    }
}

/// <summary>An archived paragraph: its number, its words with the cited ones marked, and links to what cites them.</summary>
internal static class AnnexPassage
{
    public static Columns Compose(CompositionContext context, Source source, CitedParagraph cited)
    {
        var span = cited.Paragraph.Span;
        var reference = new Reference(source.Number, cited.Paragraph.Number);
        var words = new TextBlock
        {
            Role = Role.Paragraph,
            Style = TextStyle.Passage,
            Content = Words(cited),
            Origin = span,
            Language = PrintedSource.ForeignLanguage(context, source),
        };
        var children = ImmutableArray.Create<Block>(BlockFactory.Words(TextStyle.PassageNumber, reference.ToString()), words);
        var links = BackLinks.Compose(context, [.. cited.By.Where(IsNamed).Select(citer => citer.Item)]);
        if (!links.IsEmpty)
            children = children.Add(BlockFactory.Text(TextStyle.BackLinks, links));
        return BlockFactory.Columns(ColumnsStyle.Passage, Role.Division, children, Anchors.Of(reference, hasPassages: true));
    }

    private static ImmutableArray<Inline> Words(CitedParagraph cited)
    {
        var text = new InlineBuilder();
        var paragraph = cited.Paragraph.Span;
        var at = paragraph.Start;
        foreach (var mark in Joined(cited.Marks))
        {
            AddPlain(mark.Start);
            var marked = new InlineBuilder().Add(PrintedSource.Words(mark), InlineStyle.Marked);
            text.Add(new Span { Role = Role.Mark, Content = marked.Build() });
            at = mark.End;
        }

        AddPlain(paragraph.End);
        return text.Build();

        void AddPlain(int until)
        {
            if (until > at)
                text.Add(PrintedSource.Words(paragraph.File.Span(at, until - at)));
        }
    }

    /// <summary>Marks that touch become one.</summary>
    private static List<TextSpan> Joined(ImmutableArray<CitedMark> marks)
    {
        var joined = new List<TextSpan>();
        foreach (var mark in marks)
        {
            if (joined.Count > 0 && joined[^1].End == mark.Span.Start)
                joined[^1] = joined[^1].To(mark.Span);
            else
                joined.Add(mark.Span);
        }

        return joined;
    }

    /// <summary>Facts, quotes and demands always; an entry or a key point only if it cites the paragraph itself.</summary>
    private static bool IsNamed(Citer citer) =>
        citer.Item is Fact or Quote or Demand || (citer is { Item: TimelineEntry or KeyPoint, Role: CitingRole.Evidence });
}

/// <summary>Links from a passage back to what cites it: “Quote; Demands 2, 3; Killed”.</summary>
internal static class BackLinks
{
    /// <param name="items">In the order of the words they cite. Several demands are named together, in the place of the first.
    /// </param>
    public static ImmutableArray<Inline> Compose(CompositionContext context, ImmutableArray<Item> items)
    {
        var text = new InlineBuilder();
        ImmutableArray<Demand> demands = [.. items.OfType<Demand>()];
        foreach (var item in items)
        {
            if (item is Demand && item != demands[0])
                continue;
            if (!text.IsEmpty)
                text.Add(context.Labels.Semicolon);
            if (item is Demand && demands.Length > 1)
                AddDemands(text, context, demands);
            else
                text.Add(Link(context, item, Name(context, item)));
        }

        return text.Build();
    }

    private static void AddDemands(InlineBuilder text, CompositionContext context, ImmutableArray<Demand> demands)
    {
        text.Add(context.Labels.DemandsNumbered);
        foreach (var (index, demand) in demands.Index())
        {
            if (index > 0)
                text.Add(", ");
            text.Add(Link(context, demand, (demand.Position + 1).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static Link Link(CompositionContext context, Item item, string words) => new()
    {
        Role = Role.Link,
        Target = new LinkTarget.Internal(Anchors.Of(item)),
        Description = context.Labels.BackTo(Name(context, item)),
        Content = [new Run(words) { Origin = item is Fact fact ? fact.Label : null }],
    };

    private static string Name(CompositionContext context, Item item) => item switch
    {
        Fact fact => fact.Label.Value,
        Quote => context.Labels.Quote(context.Brief.Quotes.Length == 1 ? null : item.Position + 1),
        Demand => context.Labels.Demand(item.Position + 1),
        TimelineEntry => context.Labels.TimelineEntry(item.Position + 1),
        KeyPoint => context.Labels.KeyPoint(item.Position + 1),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
