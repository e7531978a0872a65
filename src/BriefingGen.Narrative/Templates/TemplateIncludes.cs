using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Scriban.Parsing;
using Scriban.Syntax;

namespace BriefingGen.Narrative.Templates;

internal static class TemplateIncludeRule
{
    public static readonly Rule Rule = new(
        "template-include",
        Severity.Error,
        Waivable: false,
        "a template includes what is not in its set",
        """
        `include` takes the plain name of a file in the folder of the same set and language, or else of the default set, such as
        `names.sbn`. It cannot reach any other file.
        """);

    public static Diagnostic Of(TextSpan place, string name, bool isOutside) =>
        new(
            Rule,
            isOutside ? $"“{name}” is not the plain name of a template" : $"there is no template “{name}” in this set",
            new Label(place))
        {
            Help = ["name a file that lies beside this one, for example `include 'names.sbn'`"],
        };
}

/// <param name="isOutside">Whether the name is not that of a file in a set; else the set has no such file.</param>
internal sealed class TemplateIncludeException(SourceSpan span, string name, bool isOutside) : ScriptRuntimeException(span, name)
{
    public string Name { get; } = name;

    public bool IsOutside { get; } = isOutside;
}
