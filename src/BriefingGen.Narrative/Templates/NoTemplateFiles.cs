using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

/// <summary>Nothing beside the built-in templates.</summary>
public sealed class NoTemplateFiles : ITemplateFiles
{
    public static NoTemplateFiles Instance { get; } = new();

    public TextFile? Find(string name) => null;
}
