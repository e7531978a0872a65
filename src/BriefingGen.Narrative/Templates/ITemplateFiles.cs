using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

/// <summary>The user's own templates, wherever they are kept.</summary>
public interface ITemplateFiles
{
    /// <param name="name">Set, language and file, for example `flash/en/summary.md.sbn`. Each part has only letters, digits,
    /// hyphens and dots, and begins with a letter or digit.</param>
    /// <returns>Null if there is no such file.</returns>
    TextFile? Find(string name);

    /// <summary>The names of all sets, for messages.</summary>
    IReadOnlyCollection<string> Sets => [];
}

/// <summary>A user without templates.</summary>
public sealed class NoTemplateFiles : ITemplateFiles
{
    public static NoTemplateFiles Instance { get; } = new();

    public TextFile? Find(string name) => null;
}
