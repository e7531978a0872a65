using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingGen.Briefs.Tests.Yaml;

/// <summary>YAML that is read in a test, and pieces to make YAML from that nobody chose.</summary>
internal static class YamlText
{
    public static YamlDocument Read(string text, DiagnosticBag? found = null) =>
        YamlReader.Read(new TextFile("test.yaml", text), found ?? new DiagnosticBag());

    /// <summary>The scalar under the key `a`.</summary>
    public static YamlScalar ScalarOf(string text)
    {
        var found = new DiagnosticBag();
        var root = Assert.IsType<YamlMapping>(Read(text, found).Root);
        Assert.Empty(found.Sorted());
        return Assert.IsType<YamlScalar>(root.Entries.Single(entry => entry.Key.Value == "a").Value);
    }

    public static IEnumerable<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => [],
    };

    /// <summary>Words, signs that mean something in YAML, blanks and line ends, in any order.</summary>
    public static Gen<string> Body { get; } =
        Gen.Elements(
                "a", "bc", "Zürich", "😀", "e\u0301", " ", "  ", "\n", "\n  ", "\n    ", "\r\n  ", "\n\n  ", "\t", "'", "''", "\"",
                "\\n", "\\\"", "\\u00e9", "\\x41", "\\\n  ", "\\ ", ":", ": ", " #", "#", "- ", "-", "[", "]", "{", "}", ",", "|",
                ">", "@", "*", "&", "!", "%", "?")
            .ListOf()
            .Select(string.Concat);
}
