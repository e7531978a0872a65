using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <param name="Root">None where the file holds nothing.</param>
/// <param name="CutAfter">Where reading had to stop: what is missing may stand behind this offset. None: all was read.</param>
/// <param name="Explained">A node that is no list or mapping but a text, and was reported as such.</param>
internal sealed record YamlDocument(YamlNode? Root, int? CutAfter, TextSpan? Explained = null)
{
    public bool IsComplete => CutAfter is null;
}
