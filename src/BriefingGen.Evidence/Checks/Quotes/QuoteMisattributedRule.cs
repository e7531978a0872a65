using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

internal static class QuoteMisattributedRule
{
    public static readonly Rule Rule = new(
        "quote-misattributed",
        Severity.Error,
        Waivable: true,
        "the source does not name this speaker for a quotation",
        """
        The speaker of a quotation is the nearest subject of a word of saying, before or after it, in its paragraph or the one
        before: “…”, Holt said; Holt told the paper: “…”; according to Holt, “…”. Whoever is spoken to does not count, nor does a
        place; “she said” is whoever spoke or was named last. A speaker who is named nowhere near is an error. Where another name
        is only nearer it is a warning, and the quotation is not counted as word for word.

        If the source spells the name otherwise, declare the spelling in the actor's `aliases`. If it names the speaker further
        away, give those words as `evidence`.
        """);

    /// <returns>Null if the speaker is right, or cannot be told.</returns>
    public static Diagnostic? Of(Voice speaker, SpeakerFinding finding, Passage passage, SpeechMaps maps)
    {
        var name = maps.EntityOf(speaker)?.Name ?? speaker.Written.Value;
        var label = new Label(speaker.Written.Span);
        return finding switch
        {
            AnotherNearer other => new Diagnostic(
                Rule, $"the source has another name nearer to these words, {Shown(other.Actor, other.Name)}; you have {name}",
                label)
            {
                Severity = Severity.Warning,
                Related = [At(passage, other.Name)],
                Help = [$"if that is who speaks: `speaker: {Typed(other.Actor, other.Name)}`"],
            },
            SpeakerNotNamed { Name: { } named } instead => new Diagnostic(
                Rule,
                $"the source names {Shown(instead.Actor, named)} {(named.Start < passage.Span.Start ? "before" : "after")} "
                    + $"these words; you have {name}",
                label)
            {
                Related = [At(passage, named)],
                Help = [$"`speaker: {Typed(instead.Actor, named)}`"],
            },
            SpeakerNotNamed => new Diagnostic(
                Rule, $"the source names {name} neither in the paragraph of these words nor in the one before", label)
            {
                Related = [new Label(passage.Span) { Place = passage.Place }],
                Help =
                [
                    "if the source spells the name otherwise, add the spelling to the actor’s `aliases`",
                    "if it names the speaker elsewhere, give the words that do so as `evidence`",
                ],
            },
            _ => null,
        };
    }

    private static string Shown(Actor? actor, TextSpan name) => actor?.Name.Value ?? $"“{Wording.Shown(name.Text)}”";

    private static string Typed(Actor? actor, TextSpan name) => actor?.Id.Value ?? Wording.Line(name.Text);

    private static Label At(Passage passage, TextSpan name) =>
        new(name) { Place = new Reference(passage.Source.Number, passage.Source.ParagraphAt(name.Start).Number).ToString() };
}
