using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Rules;

internal static class TemplateUnknownRule
{
    public static readonly Rule Rule = new(
        "template-unknown",
        Severity.Error,
        Waivable: false,
        "there is no template set of this name",
        """
        `template` names a folder under `briefs/templates`, which holds a folder for each language. `default` is built in.
        """);

    /// <param name="near">The set that was probably meant; none where none is near.</param>
    public static Diagnostic Of(MappedText name, string language, string? near) =>
        new(Rule, $"there is no template set “{name.Value}” for the language “{language}”", new Label(name.Span))
        {
            Help =
            [
                near is not null ? $"did you mean “{near}”?"
                    : $"make it with `briefgen new --template {name.Value}`, which writes `briefs/templates/{name.Value}/{language}`, or leave `template` out",
            ],
        };
}
