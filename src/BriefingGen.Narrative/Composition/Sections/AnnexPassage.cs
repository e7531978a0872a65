using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>One archived paragraph: its number, its words with the cited ones marked, and who cites them.</summary>
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
            Language = Languages.Foreign(context, source),
        };
        var children = ImmutableArray.Create<Block>(Texts.Words(TextStyle.PassageNumber, reference.ToString()), words);
        var links = BackLinks.Compose(context, [.. cited.By.Where(IsNamed).Select(citer => citer.Item)]);
        if (!links.IsEmpty)
            children = children.Add(Texts.Text(TextStyle.BackLinks, links));
        return Texts.Columns(ColumnsStyle.Passage, Role.Division, children, Anchors.Of(reference, hasPassages: true));
    }

    private static ImmutableArray<Inline> Words(CitedParagraph cited)
    {
        var text = new InlineBuilder();
        var paragraph = cited.Paragraph.Span;
        var at = paragraph.Start;
        foreach (var mark in Joined(cited.Marks))
        {
            AddPlain(mark.Start);
            var marked = new InlineBuilder().Add(ArchivedText.OneLine(mark), InlineStyle.Marked);
            text.Add(new Span { Role = Role.Mark, Content = marked.Build() });
            at = mark.End;
        }

        AddPlain(paragraph.End);
        return text.Build();

        void AddPlain(int until)
        {
            if (until > at)
                text.Add(ArchivedText.OneLine(paragraph.File.Span(at, until - at)));
        }
    }

    /// <summary>Marks that touch are one to the eye.</summary>
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

    /// <summary>Facts, quotes and demands always; an entry that only cites one of these is reached through it.</summary>
    private static bool IsNamed(Citer citer) =>
        citer.Item is Fact or Quote or Demand || (citer is { Item: TimelineEntry or KeyPoint, Role: CitingRole.Evidence });
}
