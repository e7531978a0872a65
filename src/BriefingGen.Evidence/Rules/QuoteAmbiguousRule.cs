using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class QuoteAmbiguousRule
{
    public static readonly Rule Rule = new(
        "quote-ambiguous",
        Severity.Note,
        Waivable: false,
        "the words of a quotation stand in more than one place",
        """
        A quotation often stands in the headline and in the body. The place that its speaker introduces is taken; where no place is, or
        the editor does not say which, it is the first. To mean another, give the words that introduce it:

        ```yaml
        evidence: Mr. Holt told the crews
        ```
        """);

    public static Diagnostic Of(Quote quote, Quotation quotation, Passage passage) =>
        new(
            Rule,
            $"these words stand in {Wording.Places([.. quotation.OtherPlaces.Add(passage).OrderBy(place => place.Span.Start)])}; {passage.Place} is taken",
            new Label(quote.Text.Origin(0, quote.Text.Value.Length)))
        {
            Related = [.. quotation.OtherPlaces.Take(2).Select(place => new Label(place.Span) { Place = place.Place })],
            Help = ["to mean another place, give the words that introduce it as `evidence`"],
        };
}
