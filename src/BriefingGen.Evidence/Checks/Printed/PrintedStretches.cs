using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Printed;

/// <summary>
/// Words that a reader sees and the evidence they have in common: a whole text, or what one citation covers, “back to the
/// citation before or the start of the paragraph” (CONTRACT.md §2, rule 6).
/// </summary>
/// <param name="Owner">The item the text belongs to; null for those of the brief itself.</param>
/// <param name="Words">What is printed, without markup and citations.</param>
/// <param name="Evidence">The item's own and what the stretch cites.</param>
/// <param name="Cited">What the stretch itself cites, in the order typed.</param>
internal sealed record PrintedStretch(
    TextKind Kind, Item? Owner, MappedText Words, ItemEvidence Evidence, ImmutableArray<ICitable> Cited)
{
    /// <summary>What stands before it in the same sentence.</summary>
    public string Before { get; init; } = "";

    /// <summary>Nothing is cited: it rests on any passage that the brief cites.</summary>
    public bool CitesNothing => Evidence.References.IsEmpty;

    /// <summary>Whether all that it rests on was found.</summary>
    public bool IsComplete(Completeness completeness) =>
        completeness.IsWhole
        || (!CitesNothing && (Owner is null || completeness.Of(Owner)) && Cited.OfType<Item>().All(completeness.Of));
}

/// <summary>
/// Everything that is printed of a brief, cut by what it rests on. Quotations are not here: they are compared word for word. Nor
/// are typed dates and names in keys of their own: each has a check of its own.
/// </summary>
internal sealed class PrintedStretches
{
    private readonly LocatedBrief _located;
    private readonly ImmutableArray<PrintedStretch>.Builder _stretches = ImmutableArray.CreateBuilder<PrintedStretch>();

    private readonly PrintedSummary? _summary;

    private PrintedStretches(LocatedBrief located, PrintedSummary? summary) => (_located, _summary) = (located, summary);

    /// <param name="summary">Null if none is printed.</param>
    public static ImmutableArray<PrintedStretch> Of(LocatedBrief located, PrintedSummary? summary)
    {
        var all = new PrintedStretches(located, summary);
        all.AddBrief(located.Brief);
        return all._stretches.ToImmutable();
    }

    private void AddBrief(Brief brief)
    {
        Add(TextKind.Title, null, brief.Title, ItemEvidence.None);
        Add(TextKind.Subtitle, null, brief.Subtitle, ItemEvidence.None);
        Add(TextKind.BottomLine, null, brief.BottomLine, []);
        foreach (var point in brief.KeyPoints)
            Add(TextKind.KeyPoint, point, point.Text, _located.EvidenceOf(point).Own);
        foreach (var figure in brief.Figures)
        {
            // A label goes on where its value ends: “4.2” “million dollars a day”.
            Add(TextKind.KeyFigure, figure, Joined(figure.Value, figure.Label), _located.EvidenceOf(figure));
        }

        if (_summary is not null)
            AddBlocks(_summary.Text.Blocks);
        foreach (var fact in brief.Facts)
            AddFact(fact);
        foreach (var quote in brief.Quotes)
            AddQuote(quote);
        foreach (var demand in brief.Demands)
            AddDemand(demand);
        foreach (var entry in brief.Timeline)
            Add(TextKind.TimelineText, entry, entry.Text, _located.EvidenceOf(entry).Own);
        foreach (var gap in brief.Gaps)
            Add(TextKind.Gap, gap, gap.Text, []);
        foreach (var correction in brief.Corrections)
            Add(TextKind.Correction, correction, correction.Text, []);
    }

    private static MappedText Joined(MappedText value, MappedText label)
    {
        var joint = value.Value.Length > 0 && char.IsAsciiDigit(value.Value[^1]) && label.Value.Length > 0
            && char.IsAsciiDigit(label.Value[0]) ? "; " : " ";
        var joined = new MappedTextBuilder();
        joined.Append(value);
        joined.Append(joint, label.Span with { Length = 0 });
        joined.Append(label);
        return joined.Build(value.Span);
    }

    private void AddFact(Fact fact)
    {
        var evidence = _located.EvidenceOf(fact);
        Add(TextKind.FactLabel, fact, fact.Label, evidence);
        Add(TextKind.FactValue, fact, fact.Value, evidence);
        Add(TextKind.FactSentence, fact, fact.Sentence, evidence);
        foreach (var side in fact.OtherSides)
            if (side is OtherPassage other)
                Add(TextKind.OtherSideSentence, fact, other.Sentence, _located.EvidenceOf(side));
        Add(TextKind.Response, fact, fact.Response, evidence.Own);
        Add(TextKind.Note, fact, fact.Note, evidence.Own);
    }

    private void AddQuote(Quote quote)
    {
        var located = _located.QuoteOf(quote);
        var evidence = _located.EvidenceOf(quote);
        Add(TextKind.QuoteWhere, quote, quote.Where, _located.Cited([.. evidence.Own, .. located.Introductions], []));
        Add(TextKind.QuoteTranslation, quote, quote.Translation, evidence);
        Add(TextKind.Note, quote, quote.Note, evidence.Own);
    }

    private void AddDemand(Demand demand)
    {
        var evidence = _located.EvidenceOf(demand);
        Add(TextKind.DemandText, demand, demand.Text, evidence.Own);
        Add(TextKind.Deadline, demand, demand.Deadline is { Date: null, Text: var words } ? words : null, evidence);
        Add(TextKind.Response, demand, demand.Response, evidence.Own);
        Add(TextKind.Note, demand, demand.Note, evidence.Own);
    }

    private void AddBlocks(ImmutableArray<MarkdownBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case MarkdownParagraph paragraph:
                    Add(TextKind.Summary, null, paragraph.Inlines, []);
                    break;
                case MarkdownList list:
                    foreach (var item in list.Items)
                        AddBlocks(item.Blocks);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    private void Add(TextKind kind, Item? owner, MappedText? words, ItemEvidence evidence)
    {
        if (words is not null)
            _stretches.Add(new PrintedStretch(kind, owner, words, evidence, []));
    }

    private void Add(TextKind kind, Item? owner, Prose? prose, ImmutableArray<Passage> own)
    {
        if (prose is not null)
            Add(kind, owner, prose.Inlines, own);
    }

    private void Add(TextKind kind, Item? owner, ImmutableArray<ProseInline> inlines, ImmutableArray<Passage> own)
    {
        var before = "";
        foreach (var (words, ids) in ProseStretches.Of(inlines))
        {
            List<object> cited = [];
            foreach (var id in ids)
                if (Named(id.Value) is { } item)
                    cited.Add(item);
            var evidence = _located.Cited(own, cited);
            _stretches.Add(new PrintedStretch(kind, owner, words, evidence, [.. cited.OfType<ICitable>()]) { Before = before });
            before = SentenceEnds.Unfinished(before + words.Value);
        }
    }

    /// <returns>A citable item or another side of a fact; null if the id names nothing.</returns>
    private object? Named(string id) => (object?)_located.Brief.Citable(id) ?? _summary?.Given.GetValueOrDefault(id);
}

/// <summary>The summary as printed: the editor's, or what a template wrote.</summary>
/// <param name="Given">What its ids name that the brief's own do not: items without an id, and other sides of facts.</param>
public sealed record PrintedSummary(MarkdownText Text, IReadOnlyDictionary<string, object> Given)
{
    /// <returns>Null if the editor wrote no summary.</returns>
    public static PrintedSummary? Of(Brief brief) =>
        brief.Summary is { } summary ? new PrintedSummary(summary, ImmutableDictionary<string, object>.Empty) : null;
}
