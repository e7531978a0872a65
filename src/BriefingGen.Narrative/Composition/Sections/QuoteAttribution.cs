using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>
/// The lines under a quotation: who speaks; on which occasion, and through whom it is known; what the checks made of it, and where it
/// stands. “As quoted by …” stands whenever the publisher is not the speaker, since only the publisher's text is archived.
/// </summary>
internal static class QuoteAttribution
{
    public static ImmutableArray<Block> Compose(CompositionContext context, Quote quote)
    {
        var occasion = Occasion(context, quote);
        var introductions = context.Checked.QuoteOf(quote).Introductions.SelectMany(passage => passage.References);
        var standing = new InlineBuilder();
        QuoteChip.AddTo(standing, context, quote);
        ImmutableArray<Reference> references =
            [.. context.Located.EvidenceOf(quote).References.Concat(introductions).Distinct().Order()];
        if (!references.IsEmpty)
            context.References.AddInLine(standing.Add(context.Labels.Dot), references);
        var lines = new List<InlineBuilder> { Speakers(context, quote), occasion, standing };
        if (quote.Note is { } note)
            lines.Add(new InlineBuilder().AddPattern(context.Labels.EditorsNote, text => text.Add(context.Prose.Write(note))));
        return [.. lines.Where(line => !line.IsEmpty).Select(line => Texts.Text(TextStyle.Attribution, line, quote.Span))];
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
            Dates.Add(text.IsEmpty ? text : text.Add(", "), context, date, quote.Inferred is not null);

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
