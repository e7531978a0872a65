using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class YamlUnsupportedRule
{
    public static readonly Rule Rule = new(
        "yaml-unsupported",
        Severity.Error,
        Waivable: false,
        "a feature of YAML that a brief does not use",
        """
        A brief is plain YAML: keys, texts and lists in one document. Anchors (`&a`), aliases (`*a`), tags (`!!str`), merged
        mappings (`<<`), keys that are not texts, and further documents after `---` are refused: they make a brief hard to read
        and let a small file unfold into a huge one. Write out what is meant.
        """);

    public static Diagnostic Of(TextSpan place, string what, string help) =>
        new(Rule, $"{what} cannot stand in a brief", new Label(place)) { Help = [help] };
}
