using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

internal static class QuoteNotQuotedRule
{
    public static readonly Rule Rule = new(
        "quote-not-quoted",
        Severity.Error,
        Waivable: true,
        "words of a quotation stand outside quotation marks in the source",
        """
        Words outside quotation marks are the publisher's: how it tells what somebody did or said. Printed as a quotation, they
        make somebody say them. Quote what stands between quotation marks; leave an attribution that interrupts it out with `[…]`;
        and what the publisher tells, put into a fact or a demand. Where the publisher is the speaker, its own text may be quoted.

        ```yaml
        text: We will not leave the quay […] until the sheets are shown to us
        ```
        """);

    /// <param name="outside">The words outside the marks; at least one stretch.</param>
    /// <param name="elsewhere">Where the speaker is quoted.</param>
    public static Diagnostic Of(
        Quote quote, Passage passage, ImmutableArray<TextSpan> outside, Source source, Reference? elsewhere)
    {
        var text = quote.Text;
        var isWhole = outside.Sum(span => Wording.WordsIn(span.Text)) >= passage.Stretches.Sum(span =>
            Wording.WordsIn(span.Text));
        var publisher = (source.ShortName ?? source.Publisher?.Written)?.Value ?? "the source";
        var own = $"{publisher}’s report";
        var quoteElsewhere = elsewhere is { } place && place.ToString() != passage.Place ? $", or quote from {place}" : "";
        if (isWhole)
        {
            return new Diagnostic(
                Rule, $"these words are in {passage.Place}, but as {own}, not in quotation marks",
                new Label(text.Origin(0, text.Value.Length)))
            {
                Related = [new Label(passage.Span) { Place = passage.Place }],
                Help = [$"make it a fact or a demand{quoteElsewhere}"],
            };
        }

        var first = outside[0];
        var paragraph = new Reference(passage.Source.Number, passage.Source.ParagraphAt(first.Start).Number).ToString();
        var (start, length) = TypedWords.Of(text.Value, passage, first);
        var isInside = outside.Length == 1 && first.Start > passage.Span.Start && first.End < passage.Span.End;
        return new Diagnostic(
            Rule, $"“{Wording.Shown(first.Text)}” stands outside the quotation marks, as {own}",
            new Label(text.Origin(start, length)))
        {
            Related = [new Label(first) { Place = paragraph }],
            Help = [isInside ? $"leave it out with `[…]`" : "end the quotation where the source’s quotation marks end"],
        };
    }
}
