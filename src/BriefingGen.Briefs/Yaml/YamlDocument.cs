namespace BriefingGen.Briefs.Yaml;

/// <param name="Root">None where the file holds nothing.</param>
/// <param name="IsComplete">False where reading had to stop: what is missing may stand behind that place.</param>
internal sealed record YamlDocument(YamlNode? Root, bool IsComplete);
