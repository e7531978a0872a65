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

    public static Diagnostic Of(TextSpan name, string language) =>
        new(Rule, $"there is no template set “{name.Text}” for the language “{language}”", new Label(name))
        {
            Help = [$"make the folder `briefs/templates/{name.Text}/{language}`, or leave `template` out"],
        };
}
