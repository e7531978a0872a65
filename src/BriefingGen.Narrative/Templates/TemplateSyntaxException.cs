namespace BriefingGen.Narrative.Templates;

/// <summary>An included template could not be parsed; what is wrong with it is in its own messages.</summary>
internal sealed class TemplateSyntaxException(ParsedTemplate template) : Exception(template.File.Path)
{
    public ParsedTemplate Template { get; } = template;
}
