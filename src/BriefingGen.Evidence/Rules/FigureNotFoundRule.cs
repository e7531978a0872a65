using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class FigureNotFoundRule
{
    public static readonly Rule Rule = new(
        "figure-not-found",
        Severity.Error,
        Waivable: true,
        "a figure is not in the passages that its text cites",
        """
        A figure, in digits or in words, must stand in the passages that its text cites, with its unit, its sign and what says how exact
        it is: “more than 50” is not 50, and 50 is not “more than 50”. Digits and words are the same (52, fifty-two), and so are the
        ways to write a number (1,200, 1200, 1.2 thousand). A less exact figure needs a word that says so (“about”, “nearly”, “dozens”).

        Correct the figure, or cite the passage that has it. What you worked out yourself is declared with its sum:

        ```yaml
        value: 8 people
        derived: 11 - 3
        ```
        """);

    /// <param name="nearest">The closest figure of the passages.</param>
    /// <param name="cites">Whether the text cites anything of its own.</param>
    public static Diagnostic Of(TextMention shown, FigureOutcome outcome, FoundPlace? nearest, bool cites) =>
        new(Rule, Message(shown, outcome, nearest, cites), shown.Label)
        {
            Related = nearest is null ? [] : [nearest.Label],
            Help = nearest is null
                ? [$"cite the passage that says “{Wording.Line(shown.Words)}”, or leave the figure out"]
                : outcome == FigureOutcome.BoundDiffers ? [$"say it as the source does: “{Wording.Line(nearest.Words)}”"]
                : [$"correct it, or cite the passage that says “{Wording.Line(shown.Words)}”"],
        };

    /// <summary>The number stands in the passages, and counts something else there.</summary>
    /// <param name="itsOwn">The figure that the passages have for what is shown as counted.</param>
    /// <param name="things">The number, with what it counts.</param>
    public static Diagnostic OfAnother(TextMention shown, FoundPlace itsOwn, FoundPlace things) =>
        new(Rule, $"“{Wording.Line(shown.Words)}” counts something else in the source; for this it has “{Wording.Line(itsOwn.Words)}”", shown.Label)
        {
            Related = [itsOwn.Label, things.Label],
            Help = [$"“{Wording.Line(itsOwn.Words)}”, or say what “{Wording.Line(things.Words)}” counts"],
        };

    /// <summary>The number of a name, in no source cited.</summary>
    public static Diagnostic OfName(TextMention shown) =>
        new(Rule, $"“{Wording.Line(shown.Words)}” is not in the source that this text cites", shown.Label)
        {
            Help = ["correct it, or cite the source that has it"],
        };

    private static string Message(TextMention shown, FigureOutcome outcome, FoundPlace? nearest, bool cites)
    {
        var words = Wording.Line(shown.Words);
        var passages = cites ? "the passages this text cites" : "any passage that this brief cites";
        return (outcome, nearest) switch
        {
            (FigureOutcome.BoundDiffers, { } place) => $"“{words}” is not as exact as the source, which says “{Wording.Line(place.Words)}”",
            (FigureOutcome.UnitDiffers, { } place) => $"“{words}” has another unit than the source, which says “{Wording.Line(place.Words)}”",
            (_, { } place) => $"“{words}” is not in {passages}; the closest is “{Wording.Line(place.Words)}”",
            _ => $"“{words}” is not in {passages}",
        };
    }
}
