using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Labels;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>
/// Annex: the evidence. The cited paragraphs as archived, the cited words marked, and back from each to what cites it: a reader
/// checks a claim with one click, inside the document.
/// </summary>
internal static class Annex
{
    public static Stack? Compose(CompositionContext context)
    {
        if (context.Brief.Annex.Value == AnnexExtent.None)
            return null;
        return Texts.Section(context.Labels.Annex,
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
        if (SourceTitles.Of(context, source) is { } title)
            heading.Add(title);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Texts.Text(TextStyle.AnnexSource, heading, source.Span, Role.Heading3));
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
        return Texts.Stack(BoxStyle.Plain, Role.Section, blocks.DrainToImmutable());

        void AddSkipped(int until)
        {
            if (until > skippedFrom)
                blocks.Add(Texts.Words(TextStyle.AnnexNote, NotCited(context.Labels, archive, skippedFrom, until)));
        }
    }

    private static string NotCited(LabelSet labels, ArchivedSource archive, int from, int until)
    {
        var first = new Reference(archive.Number, archive.Paragraphs[from].Number);
        var last = new Reference(archive.Number, archive.Paragraphs[until - 1].Number);
        return labels.NotCited(first.ToString(), last.ToString(), until - from, isHeadline: first.Paragraph == 1);
    }
}
