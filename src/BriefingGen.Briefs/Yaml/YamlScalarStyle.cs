namespace BriefingGen.Briefs.Yaml;

/// <summary>The five ways to write a scalar (YAML 1.2.2, chapters 7 and 8).</summary>
internal enum YamlScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
