using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

/// <summary>The templates that a user has put beside the briefs. Where they lie is not known here.</summary>
public interface ITemplateFiles
{
    /// <param name="name">For example `flash/en/summary.md.sbn`: the set, the language, the file. Each part holds only letters,
    /// digits, hyphens and dots, and begins with a letter or digit.</param>
    /// <returns>None where there is no such file.</returns>
    TextFile? Find(string name);

    /// <summary>The names of the sets that there are, for a message.</summary>
    IReadOnlyCollection<string> Sets => [];
}

/// <summary>Nothing beside the built-in templates.</summary>
public sealed class NoTemplateFiles : ITemplateFiles
{
    public static NoTemplateFiles Instance { get; } = new();

    public TextFile? Find(string name) => null;
}
