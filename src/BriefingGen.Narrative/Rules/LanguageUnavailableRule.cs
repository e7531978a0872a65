using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Rules;

internal static class LanguageUnavailableRule
{
    public static readonly Rule Rule = new(
        "language-unavailable",
        Severity.Error,
        Waivable: false,
        "briefings cannot be printed in this language yet",
        """
        Headings, dates and composed sentences have to be in the brief's language, and so far they are there in English and in
        French (`en`, `fr`, and each of their regions: `en-GB`, `fr-CH`). A source may be in any language: give it a `language` of
        its own.
        """);

    public static Diagnostic Of(TextSpan language) =>
        new(Rule, $"briefings cannot be printed in “{language.Text}” yet", new Label(language))
        {
            Help = [$"write {string.Join(" or ", LabelSet.All.Select(labels => $"`language: {labels.Tag}`"))}; without the key it is `en`"],
        };
}
