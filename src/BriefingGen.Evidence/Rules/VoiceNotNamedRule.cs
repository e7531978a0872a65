using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class VoiceNotNamedRule
{
    public static readonly Rule Rule = new(
        "voice-not-named",
        Severity.Error,
        Waivable: true,
        "the source does not name whose word something is said to be",
        """
        Whoever says, reports or demands something must publish the source, or be named in the paragraph of the words cited or in the one
        before. If the source names the voice otherwise, declare that spelling in the actor's `aliases`; if it does so elsewhere, add those
        words to `evidence`. Where the voice is named somewhere else in the source this is a warning.
        """);

    public static Diagnostic Of(Voice voice, ImmutableArray<Passage> passages, bool isElsewhere)
    {
        var source = passages[0];
        var message = isElsewhere
            ? $"the source names “{voice.Written.Value}”, but not near the words cited ({source.Place})"
            : $"the source does not name “{voice.Written.Value}”";
        return new Diagnostic(Rule, message, new Label(voice.Written.Span))
        {
            Severity = isElsewhere ? Severity.Warning : Severity.Error,
            Related = [new Label(source.Span) { Place = source.Place }],
            Help = isElsewhere
                ? ["add the words that name the voice to `evidence`, or correct it"]
                : ["if the source calls it otherwise, add that spelling to the actor’s `aliases`; else correct it"],
        };
    }
}
