using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>Collects who cites which words of which source.</summary>
internal sealed class CitedWords
{
    private readonly Dictionary<ArchivedSource, List<(TextSpan Span, Citer By)>> _cited = new(ReferenceEqualityComparer.Instance);

    public void Add(IEnumerable<Passage> passages, Item item, CitingRole role)
    {
        var citer = new Citer(item, role);
        foreach (var passage in passages)
        {
            if (!_cited.TryGetValue(passage.Source, out var cited))
                _cited.Add(passage.Source, cited = []);
            foreach (var stretch in passage.Stretches)
                foreach (var span in InParagraphs(passage.Source, stretch))
                    cited.Add((span, citer));
        }
    }

    /// <summary>The cited paragraphs of a source, in order.</summary>
    public ImmutableArray<CitedParagraph> Of(ArchivedSource source)
    {
        if (!_cited.TryGetValue(source, out var cited))
            return [];
        return
        [
            .. cited
                .OrderBy(entry => entry.Span.Start)
                .GroupBy(entry => source.ParagraphAt(entry.Span.Start))
                .Select(group => new CitedParagraph(group.Key, Marks(group))),
        ];
    }

    private static IEnumerable<TextSpan> InParagraphs(ArchivedSource source, TextSpan stretch)
    {
        var last = source.ParagraphAt(stretch.End).Number;
        for (var number = source.ParagraphAt(stretch.Start).Number; number <= last; number++)
        {
            var paragraph = source.Paragraphs[number - 1].Span;
            var start = Math.Max(stretch.Start, paragraph.Start);
            yield return source.File.Span(start, Math.Min(stretch.End, paragraph.End) - start);
        }
    }

    private static ImmutableArray<CitedMark> Marks(IEnumerable<(TextSpan Span, Citer By)> cited)
    {
        var marks = ImmutableArray.CreateBuilder<CitedMark>();
        var by = new List<Citer>();
        TextSpan? open = null;
        foreach (var (span, citer) in cited)
        {
            if (open is { } mark && span.Start < mark.End)
            {
                open = mark with { Length = Math.Max(mark.End, span.End) - mark.Start };
            }
            else
            {
                Close();
                open = span;
            }

            by.Add(citer);
        }

        Close();
        return marks.ToImmutable();

        void Close()
        {
            if (open is { } mark)
                marks.Add(new CitedMark(mark, [.. by.DistinctBy(citer => citer.Item, ReferenceEqualityComparer.Instance)]));
            by.Clear();
        }
    }
}

/// <summary>A paragraph that holds cited words.</summary>
/// <param name="Marks">In order, apart from each other; at least one.</param>
public sealed record CitedParagraph(Paragraph Paragraph, ImmutableArray<CitedMark> Marks)
{
    /// <summary>Each item once, as first met in the marks.</summary>
    public IEnumerable<Citer> By =>
        Marks.SelectMany(mark => mark.By).DistinctBy(citer => citer.Item, ReferenceEqualityComparer.Instance);
}

/// <summary>Words of a source that are cited; where passages overlap, one mark covers them.</summary>
/// <param name="Span">Within one paragraph.</param>
/// <param name="By">Each item once, in the order of where their passages begin.</param>
public sealed record CitedMark(TextSpan Span, ImmutableArray<Citer> By);

/// <summary>An item that cites a passage.</summary>
public sealed record Citer(Item Item, CitingRole Role);

/// <summary>How an item comes to cite a passage, from the most direct to the least.</summary>
public enum CitingRole
{
    /// <summary>It is the item's own evidence; for a quote, the quotation itself.</summary>
    Evidence,

    /// <summary>It is what the item is contradicted by, differs from or was corrected by.</summary>
    OtherSide,

    /// <summary>It introduces a quotation.</summary>
    Introduction,

    /// <summary>The item's text cites another item that has it.</summary>
    Citation,
}
