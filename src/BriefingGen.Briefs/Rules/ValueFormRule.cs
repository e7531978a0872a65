using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class ValueFormRule
{
    public static readonly Rule Rule = new(
        "value-form",
        Severity.Error,
        Waivable: false,
        "a value does not have the form its key asks for",
        """
        `sha256` is the checksum of the archived file, 64 hexadecimal digits, as `sha256sum` prints it. `template` is the name
        of a set of templates: letters, digits and hyphens, no path.
        """);

    public static Diagnostic Of(TextSpan value, string message, string help) =>
        new(Rule, message, new Label(value)) { Help = [help] };
}
