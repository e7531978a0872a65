using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class EditHidesRule
{
    public static readonly Rule Rule = new(
        "edit-hides",
        Severity.Warning,
        Waivable: true,
        "words left out of a quotation have a negation, a modal or a figure",
        """
        `[…]` says that words are left out, and the reader trusts that the sense is the same. “Not”, “never”, “without”, “may”, “must”
        and figures turn the sense, so what is left out is looked through for them. Keep those words; or, if the sense is indeed the
        same, say why in a waiver:

        ```yaml
        waive:
          - {code: edit-hides, because: the words left out repeat the date}
        ```
        """);

    public static Diagnostic Of(Quote quote, Passage passage, Ellipsis gap, string word, WeightKind kind)
    {
        var what = kind switch
        {
            WeightKind.Negation => $"“{word}”",
            WeightKind.Modal => $"“{word}”",
            WeightKind.Figure => $"a figure, “{word}”",
        };
        var leftOut = gap.LeftOut!.Value;
        var place = new Reference(passage.Source.Number, passage.Source.ParagraphAt(leftOut.Start).Number).ToString();
        return new Diagnostic(Rule, $"what you left out contains {what}", new Label(quote.Text.Origin(gap.Start, gap.Length)))
        {
            Related = [new Label(leftOut) { Place = place }],
            Help = [$"keep it: “{Wording.Shown(leftOut.Text)}”; or waive with the reason"],
        };
    }
}
