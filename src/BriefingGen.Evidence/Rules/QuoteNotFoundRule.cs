using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

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
