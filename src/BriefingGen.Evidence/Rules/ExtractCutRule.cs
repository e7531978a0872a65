using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class ExtractCutRule
{
    public static readonly Rule Rule = new(
        "extract-cut",
        Severity.Warning,
        Waivable: true,
        "an extract is cut from what limits or denies it",
        """
        “We will leave” is not what was said by “We will leave, unless the sheets are shown”, nor “the crews lied” by “It is not true
        that the crews lied”. Where an extract ends, in the middle of a sentence, before *but*, *unless*, *if*, *except* and the like,
        or begins behind a negation or a condition of the same clause, the whole sentence should be quoted.
        """);

    public static Diagnostic Limited(Quote quote, Passage passage, TextSpan limit)
    {
        var end = passage.Parts.OfType<Matched>().LastOrDefault()?.End ?? quote.Text.Value.Length;
        return Of(quote, passage, limit, end, $"the sentence goes on: “… {Wording.Shown(limit.Text)} …”", "quote to the end of the sentence");
    }

    public static Diagnostic Opened(Quote quote, Passage passage, TextSpan opener) =>
        Of(quote, passage, opener, 1, $"the sentence begins otherwise: “{Wording.Shown(opener.Text)} …”", "quote from the beginning of the sentence");

    private static Diagnostic Of(Quote quote, Passage passage, TextSpan words, int end, string message, string help)
    {
        var place = new Reference(passage.Source.Number, passage.Source.ParagraphAt(words.Start).Number).ToString();
        return new Diagnostic(Rule, message, new Label(quote.Text.Origin(Math.Max(end - 1, 0), 1)))
        {
            Related = [new Label(words) { Place = place }],
            Help = [help + "; or waive with the reason"],
        };
    }
}
