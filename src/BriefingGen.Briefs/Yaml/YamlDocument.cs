using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <param name="Root">None where the file holds nothing.</param>
/// <param name="IsComplete">False where reading had to stop: what is missing may stand behind that place.</param>
/// <param name="Explained">A node that is no list or mapping but a text, and was reported as such.</param>
internal sealed record YamlDocument(YamlNode? Root, bool IsComplete, TextSpan? Explained = null);
