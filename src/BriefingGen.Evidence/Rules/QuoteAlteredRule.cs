using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class QuoteAlteredRule
{
    public static readonly Rule Rule = new(
        "quote-altered",
        Severity.Error,
        Waivable: false,
        "a quotation is not word for word",
        """
        A quotation is printed with quotation marks and the words “word for word” beside it, so only typography may differ from the
        source: quotation marks, dashes, spaces, line breaks. Whatever else you change is marked in brackets:

        * `[sic]` after a slip that is the source's own;
        * `[…]` for words left out, at most 300 characters;
        * `[word]` for up to three words put in, or put in the place of up to three of the source's; never a negation, a modal or a
          figure;
        * `[T]he` for a letter in the other case.
        """);

    /// <param name="passes">Whether a text would be word for word.</param>
    public static Diagnostic Of(MappedText text, NearMiss closest, ArchivedSource source, Func<string, bool> passes) =>
        DifferenceLabels.On(
            new Diagnostic(Rule, "these words are not in the source", null)
            {
                Help = DifferenceHelp.Of(text, closest, passes),
            },
            text,
            closest,
            source);

    public static Diagnostic Of(MappedText text, EditMisused misused)
    {
        var (message, help) = misused.Misuse switch
        {
            EditMisuse.SicAfterNothing => (
                "[sic] says that the words before it are the source’s, and there are none",
                "put [sic] right after the word that the source has wrong"),
            EditMisuse.TooManyWords => (
                "more than three words in brackets are no longer a quotation",
                "keep to three words, or tell it in a fact"),
            EditMisuse.ReplacesTooMany => (
                "these brackets stand for more than three words of the source",
                "keep the source’s words, or leave them out with `[…]`"),
            EditMisuse.ChangesNegation or EditMisuse.ChangesModal => (
                $"brackets may not put in or drop “{misused.Word}”: it turns what was said",
                "use the source’s words here, without brackets"),
            EditMisuse.ChangesFigure => (
                $"brackets may not put in or drop a figure, “{misused.Word}”",
                "use the source’s words here; what they refer to belongs into a note or a fact"),
        };
        return new Diagnostic(Rule, message, new Label(text.Origin(misused.Start, misused.Length))) { Help = [help] };
    }
}
