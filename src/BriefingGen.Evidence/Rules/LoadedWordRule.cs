using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class LoadedWordRule
{
    public static readonly Rule Rule = new(
        "loaded-word",
        Severity.Warning,
        Waivable: true,
        "a word that takes a side stands in the narrator’s own voice",
        """
        “Martyrs”, “heroes”, “regime”, “massacre” are words of one party. Outside quotation marks they become the briefing's own. Say it
        in plain words, or put the source's word between quotation marks and say whose it is.
        """);

    /// <param name="place">Where the passages cited have the word.</param>
    public static Diagnostic Of(TextMention shown, FoundPlace? place) =>
        new(Rule, place is null ? $"“{shown.Words}” takes a side" : $"“{shown.Words}” is the source’s word", shown.Label)
        {
            Related = place is null ? [] : [place.Label],
            Help = ["say it in plain words, or put the word in quotation marks with its owner"],
        };
}
