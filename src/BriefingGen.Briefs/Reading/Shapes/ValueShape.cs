using BriefingGen.Briefs.Yaml;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>What a key wants, and how a node is read as it.</summary>
internal abstract class ValueShape<T>
    where T : class
{
    public abstract ValueForm Form { get; }

    /// <returns>None where the node is something else; then that was reported.</returns>
    public abstract T? Read(YamlNode node, Place place, ReadingContext context);
}
