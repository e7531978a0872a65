using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>Whether a quotation is word for word: reports why its words were not found.</summary>
internal sealed class QuoteWordsCheck(LocatedBrief located, DiagnosticBag found)
{
    public void Check(Quote quote)
    {
        var stands = located.QuoteOf(quote);
        if (stands.Source is { } source && located.ArchiveOf(source) is { } archive)
            Check(quote, stands.Quotation, archive, source);
    }

    private void Check(Quote quote, Quotation quotation, ArchivedSource archive, Source source)
    {
        if (quotation.HasOuterMarks)
            found.Add(QuoteMarksRule.Of(quote.Text, quotation));
        Diagnostic? failed = quotation.Failure switch
        {
            null => null,
            WordsDiffer differ => QuoteAlteredRule.Of(quote.Text, differ.Closest, archive, Passes),
            EditMisused misused => QuoteAlteredRule.Of(quote.Text, misused),
            WordsApart apart => QuoteSplicedRule.Of(quote.Text, apart.Pieces),
            _ => QuoteNotFoundRule.Of(quote.Text, archive),
        };
        if (failed is not null)
            found.Add(failed);

        bool Passes(string text) =>
            QuotationLocator.Find(archive, text, language: source.Language.Value) is { Passage: not null } passed
            && (passed.IsQuoted || quotation.Failure is WordsDiffer { Closest.Passage: var near } && !IsQuoted(near));

        bool IsQuoted(TextSpan near) => archive.QuotedAround(near with { Length = Math.Min(near.Length, 1) }) is not null;
    }
}

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

internal static class QuoteNotFoundRule
{
    public static readonly Rule Rule = new(
        "quote-not-found",
        Severity.Error,
        Waivable: false,
        "a quotation is not in its source",
        """
        A quotation is somebody's own words, and the archived text has nothing like these. Copy them from the source. What somebody
        said in other words is a fact or a demand. A quotation that was translated stands in the language of the source, with the
        translation in `translation`.
        """);

    public static Diagnostic Of(MappedText text, ArchivedSource source) =>
        new(Rule, "these words are not in the source, nor anything like them", new Label(text.Origin(0, text.Value.Length)))
        {
            Help = [$"copy the words from {source.File.ShownPath}; a paraphrase is a fact or a demand"],
        };
}

internal static class QuoteMarksRule
{
    public static readonly Rule Rule = new(
        "quote-marks",
        Severity.Warning,
        Waivable: false,
        "a quotation has its own outer quotation marks",
        """
        The quotation marks around a quotation are printed for you, in the form the language has. Marks that you type would stand
        inside them; they are left out when the quotation is compared and printed. Marks within a quotation stay.
        """);

    public static Diagnostic Of(MappedText text, Quotation quotation)
    {
        var (opening, closing) = (text.Value[quotation.Start - 1], text.Value[quotation.Start + quotation.Length]);
        return new Diagnostic(Rule, "the quotation marks are printed for you", new Label(text.Origin(quotation.Start - 1, 1)))
        {
            Help = [$"remove {opening} and {closing}"],
        };
    }
}
