using BriefingGen.Publishing.Reading;
using BriefingGen.Testing;

namespace BriefingGen.Publishing.Tests.Reading;

public sealed class BriefFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BriefFinderTests()
    {
        foreach (var file in (ReadOnlySpan<string>)["b.yaml", "a.yml", "notes.txt", "north/c.yaml", "north/templates/d.yaml", ".drafts/e.yaml"])
            _folder.Write("briefs/" + file, "");
    }

    [Fact]
    public void A_folder_is_walked_in_order_without_templates_and_hidden_folders_and_its_folders_are_mirrored() =>
        Assert.Equal(["a.yml → a", "b.yaml → b", "north/c.yaml → north/c"], Find("briefs"));

    [Theory]
    [InlineData("briefs/*.yaml", "b.yaml → b")]
    [InlineData("briefs/**/c*.yaml", "north/c.yaml → north/c")]
    public void A_pattern_that_the_shell_left_is_resolved(string pattern, string expected) => Assert.Equal([expected], Find(pattern));

    [Fact]
    public void A_brief_named_twice_is_built_once() => Assert.Equal(["b.yaml → b"], Find("briefs/b.yaml", "briefs/../briefs/b.yaml"));

    [Fact]
    public void What_is_not_there_is_told() =>
        Assert.Equal("nowhere.yaml", Assert.Single(BriefFinder.Find(["nowhere.yaml"]).Missing));

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Find(params string[] paths) => BriefFinder
        .Find(paths.Select(path => Path.Combine(_folder.Path, path))).Briefs
        .Select(brief => $"{Path.GetRelativePath(Path.Combine(_folder.Path, "briefs"), Path.GetFullPath(brief.Path))} → {brief.Output}");
}
