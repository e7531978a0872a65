using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class Quotes
{
    public static Stack? Compose(CompositionContext context)
    {
        var quotes = context.Brief.Quotes;
        return quotes.IsEmpty
            ? null
            : Texts.Section(context.Labels.Quotes, [.. quotes.Select(quote => Compose(context, quote))]);
    }

    private static Stack Compose(CompositionContext context, Quote quote)
    {
        var quotation = context.Checked.QuoteOf(quote).Quotation;
        var words = Texts.Text(TextStyle.Quotation, Words(context, quote, quotation), quote.Text.Span);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Texts.Stack(
            BoxStyle.Plain, Role.BlockQuotation, [words], anchor: null, language: LanguageOf(context, quotation)));
        if (quote.Translation is { } translation)
            blocks.Add(Texts.Text(TextStyle.QuotationTranslation, Translation(context, quote, translation), translation.Span));
        blocks.AddRange(QuoteAttribution.Compose(context, quote));
        return Texts.Stack(BoxStyle.Quotation, Role.Division, blocks.DrainToImmutable(), Anchors.Of(quote));
    }

    private static InlineBuilder Words(CompositionContext context, Quote quote, Quotation quotation)
    {
        return new InlineBuilder().AddPattern(context.Labels.Quoted, text =>
        {
            var at = quotation.Start;
            foreach (var part in quotation.Passage?.Parts ?? [])
            {
                Add(at, part.Start);
                Add(part.Start, part.End, StyleOf(part));
                at = part.End;
            }

            Add(at, quotation.Start + quotation.Length);

            void Add(int from, int to, InlineStyle style = InlineStyle.Normal)
            {
                if (to > from)
                    text.Add(context.Words.Nested(quote.Text.Slice(from, to - from)), style);
            }
        });
    }

    private static InlineStyle StyleOf(PassagePart part) => part switch
    {
        Sic or Ellipsis or Insertion or Replacement => InlineStyle.Editorial,
        _ => InlineStyle.Normal,
    };

    private static InlineBuilder Translation(CompositionContext context, Quote quote, MappedText translation)
    {
        var text = new InlineBuilder().AddPattern(
            context.Labels.TranslationNotChecked,
            words => words.AddPattern(context.Labels.Quoted, inner => inner.Add(context.Words.Nested(translation))));
        if (!Texts.EndsSentence(translation.Value))
            text.Add(".");
        return quote.TranslatedBy is { } translator
            ? text.Add(" ").AddPattern(context.Labels.TranslatedBy, name => name.Add(translator)).Add(".")
            : text;
    }

    /// <returns>None where it is the brief's own.</returns>
    private static string? LanguageOf(CompositionContext context, Quotation quotation) =>
        quotation.Passage is { } passage ? Languages.Foreign(context, context.Brief.SourceOf(passage.Source.Number)) : null;
}
