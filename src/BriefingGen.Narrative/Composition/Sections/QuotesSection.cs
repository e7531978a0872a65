using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class QuotesSection
{
    public static Stack? Compose(CompositionContext context)
    {
        var quotes = context.Brief.Quotes;
        return quotes.IsEmpty
            ? null
            : BlockFactory.Section(context.Labels.Quotes, [.. quotes.Select(quote => Compose(context, quote))]);
    }

    private static Stack Compose(CompositionContext context, Quote quote)
    {
        var quotation = context.Checked.QuoteOf(quote).Quotation;
        var words = BlockFactory.Text(TextStyle.Quotation, Words(context, quote, quotation), quote.Text.Span);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(BlockFactory.Stack(
            BoxStyle.Plain, Role.BlockQuotation, [words], anchor: null, language: LanguageOf(context, quotation)));
        if (quote.Translation is { } translation)
        {
            var translated = Translation(context, quote, translation);
            blocks.Add(BlockFactory.Text(TextStyle.QuotationTranslation, translated, translation.Span));
        }

        blocks.AddRange(QuoteAttribution.Compose(context, quote));
        return BlockFactory.Stack(BoxStyle.Quotation, Role.Division, blocks.DrainToImmutable(), Anchors.Of(quote));
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
        if (!FullStop.EndsSentence(translation.Value))
            text.Add(".");
        return quote.TranslatedBy is { } translator
            ? text.Add(" ").AddPattern(context.Labels.TranslatedBy, name => name.Add(translator)).Add(".")
            : text;
    }

    /// <returns>Null if it is the brief's own.</returns>
    private static string? LanguageOf(CompositionContext context, Quotation quotation) =>
        quotation.Passage is { } passage
            ? PrintedSource.ForeignLanguage(context, context.Brief.SourceOf(passage.Source.Number))
            : null;
}

/// <summary>
/// The lines under a quotation: who speaks; the occasion, and who quotes it; its verdict and its references. “As quoted by …” is
/// printed whenever the publisher is not the speaker, since only the publisher's text is archived.
/// </summary>
internal static class QuoteAttribution
{
    public static ImmutableArray<Block> Compose(CompositionContext context, Quote quote)
    {
        var occasion = Occasion(context, quote);
        var introductions = context.Located.QuoteOf(quote).Introductions.SelectMany(passage => passage.References);
        var verdict = new InlineBuilder();
        QuoteChip.AddTo(verdict, context, quote);
        ImmutableArray<Reference> references =
            [.. context.Located.EvidenceOf(quote).References.Concat(introductions).Distinct().Order()];
        if (!references.IsEmpty)
            context.References.AddInLine(verdict.Add(context.Labels.Dot), references);
        var lines = new List<InlineBuilder> { Speakers(context, quote), occasion, verdict };
        if (quote.Note is { } note)
            lines.Add(new InlineBuilder().AddPattern(context.Labels.EditorsNote, text => text.Add(context.Prose.Write(note))));
        return [.. lines.Where(line => !line.IsEmpty).Select(line => BlockFactory.Text(TextStyle.Attribution, line, quote.Span))];
    }

    private static InlineBuilder Speakers(CompositionContext context, Quote quote)
    {
        var text = new InlineBuilder();
        if (quote.Speaker.Any(speaker => RoleOf(speaker) is not null))
        {
            foreach (var (index, speaker) in quote.Speaker.Index())
                AddWithRole(context, index == 0 ? text : text.Add(context.Labels.Semicolon), speaker);
        }
        else
        {
            context.AddList(text, context.Voices.Of(quote.Speaker).Select(Named), InlineStyle.Strong, alone: true);
        }

        return quote.OnBehalfOf is { } body
            ? text.Add(", ").AddPattern(context.Labels.InTheNameOf, name => name.Add(context.Voices.Of(body).Full))
            : text;
    }

    private static void AddWithRole(CompositionContext context, InlineBuilder text, Voice speaker)
    {
        text.Add(Casing.Alone(context.Voices.Of(speaker).Full, context.Words), InlineStyle.Strong);
        if (RoleOf(speaker) is { } role)
            text.Add(", ").Add(role);
    }

    private static InlineBuilder Occasion(CompositionContext context, Quote quote)
    {
        var text = new InlineBuilder();
        if (quote.Where is { } where)
            text.Add(Casing.Raise(where));
        if (quote.Date is { } date)
            context.AddDate(text.IsEmpty ? text : text.Add(", "), date, quote.Inferred is not null);

        var speakers = context.Voices.Of(quote.Speaker);
        var publishers = context.Voices.PublishersOf(context.Located.EvidenceOf(quote).All)
            .Where(publisher => speakers.All(speaker => speaker.Key != publisher.Key)).ToList();
        if (publishers.Count == 0)
            return text;
        var pattern = context.Labels.AsQuotedBy;
        return (text.IsEmpty ? text : text.Add(context.Labels.Semicolon))
            .AddPattern(text.IsEmpty ? Casing.Raise(pattern) : pattern, names => context.AddList(names, publishers));
    }

    private static VoiceName Named(VoiceName voice) => voice with { Short = voice.Full };

    private static MappedText? RoleOf(Voice voice) => voice is ActorVoice { Actor.Role: { } role } ? role : null;
}
