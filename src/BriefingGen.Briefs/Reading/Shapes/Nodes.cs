using BriefingGen.Briefs.Yaml;

namespace BriefingGen.Briefs.Reading.Shapes;

internal static class Nodes
{
    /// <returns>What the editor sees there, with its article.</returns>
    public static string Describe(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        _ => "a text",
    };

    /// <summary>A key with nothing behind it is a key that was not given.</summary>
    public static bool IsAbsent(YamlNode node) =>
        node is YamlScalar { IsBlank: true } or YamlSequence { Items: [] } or YamlMapping { Entries: [] };
}
