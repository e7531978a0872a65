using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>What a fact says, and in smaller lines below it when, how else it is put, and what stands against it.</summary>
internal static class FactDetail
{
    public static ImmutableArray<TextBlock> Compose(CompositionContext context, Fact fact)
    {
        var labels = context.Labels;
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        blocks.Add(Texts.Text(TextStyle.TableText, fact.Value));
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
                blocks.Add(Texts.Text(TextStyle.TableSecondLine, line, fact.Span));
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
        if (fact.Date is { } date && (fact.Inferred is not null || !Dates.IsIn(context, date.Value, fact.Value.Value)))
            Dates.Add(line, context, date, fact.Inferred is not null);
        if (fact.AsOf is { } asOf)
            Separated().AddPattern(context.Labels.AsOf(asOf.Value), text => text.Add(Dates.Print(context, asOf)));
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
            text => context.AddList(text, Attribution.Of(context, side).Voices));
        var references = context.Located.EvidenceOf(side).References;
        if (!references.IsEmpty)
            context.References.AddInLine(line.Add(", "), references);
        return line;
    }

    /// <param name="asClause">Whether the words stand in a sentence; a value alone does not read well there.</param>
    private static void AddWords(InlineBuilder text, CompositionContext context, OtherSide side, bool asClause)
    {
        if (side is OtherPassage { Selector.Exact: { } exact })
            text.AddPattern(context.Labels.Quoted, words => words.Add(context.Words.Nested(exact)));
        else if (side is OtherFact other && context.Brief.FactOf(other.Fact) is { } fact)
            text.Add(asClause ? fact.Sentence ?? context.Words.Lower(fact.Value) : fact.Value);
    }
}
