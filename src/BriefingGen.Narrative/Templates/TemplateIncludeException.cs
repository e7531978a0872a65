using Scriban.Parsing;
using Scriban.Syntax;

namespace BriefingGen.Narrative.Templates;

/// <param name="isOutside">Whether the name leaves the set; else the set has no such file.</param>
internal sealed class TemplateIncludeException(SourceSpan span, string name, bool isOutside) : ScriptRuntimeException(span, name)
{
    public string Name { get; } = name;

    public bool IsOutside { get; } = isOutside;
}
