using System.Runtime.Versioning;
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
        Assert.Equal(new MissingPath("nowhere.yaml", "no such file or folder"), Assert.Single(BriefFinder.Find(["nowhere.yaml"]).Missing));

    [Fact]
    public void A_link_back_up_is_not_walked_again()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "briefs/north/up"), Path.Combine(_folder.Path, "briefs"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "briefs/self"), ".");

        Assert.Equal(["a.yml → a", "b.yaml → b", "north/c.yaml → north/c"], Find("briefs"));
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_told_and_the_others_are_walked()
    {
        var closed = Path.Combine(_folder.Path, "briefs/closed");
        Directory.CreateDirectory(closed, UnixFileMode.None);

        var found = BriefFinder.Find([Path.Combine(_folder.Path, "briefs")]);

        Assert.Equal((3, closed), (found.Briefs.Length, Assert.Single(found.Missing).Path));
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Find(params string[] paths) => BriefFinder
        .Find(paths.Select(path => Path.Combine(_folder.Path, path))).Briefs
        .Select(brief => $"{Path.GetRelativePath(Path.Combine(_folder.Path, "briefs"), Path.GetFullPath(brief.Path))} → {brief.Output}");
}
