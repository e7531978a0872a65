using System.Collections.Immutable;
using BriefingGen.Briefs.Notation;
using BriefingGen.Narrative.Templates;

namespace BriefingGen.Publishing.Outputs;

/// <summary>The built-in templates as the beginning of a set of one’s own.</summary>
public static class TemplateStarter
{
    /// <summary>The set for briefs that name none.</summary>
    public const string DefaultName = TemplateSet.DefaultName;

    /// <summary>Whether a set of templates can have this name.</summary>
    public static bool IsName(string name) => Identifier.IsIdentifier(name) && !name.StartsWith('-');

    /// <summary>The files of the default set, all languages, as files of a set of another name.</summary>
    /// <returns>Paths below the folder `templates`, and the text of each.</returns>
    public static ImmutableArray<(string Path, string Text)> Files(string name) =>
    [
        .. BuiltInTemplates.Names.Where(file => file.StartsWith(DefaultName + "/", StringComparison.Ordinal))
            .Select(file => (name + file[DefaultName.Length..], BuiltInTemplates.Find(file)!.Content)),
    ];
}
