using System.Globalization;
using System.Text;
using BriefingGen.Cli.Commands;
using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

public sealed class NewTests
{
    private const string Article = "seeds/fictional-quay-flood.txt";

    public static TheoryData<string> Seeds => new(
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "seeds"), "*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_fresh_brief_builds_as_it_is(string seed)
    {
        using var folder = BriefgenProcess.Workspace();

        var run = BriefgenProcess.Run(folder.Path, "new", "fresh", "--source", "seeds/" + seed);
        var built = BriefgenProcess.RunWith(
            new() { ["SOURCE_DATE_EPOCH"] = "1924905600" }, folder.Path, "build", "briefs/fresh.yaml", "--format", "concise");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("^briefs/fresh.yaml  [1-9] quotations? in it.*; next: briefgen check briefs/fresh.yaml\n$", run.Output);
        Assert.Equal(0, built.ExitCode);
        // What only its editor knows is asked for, and a figure of the article's own title is told where no passage cited has it.
        var title = File.ReadAllLines(Path.Combine(folder.Path, "briefs/fresh.yaml")).TakeWhile(line => !line.StartsWith("title:", StringComparison.Ordinal)).Count() + 1;
        Assert.All(built.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(
            $@"^(briefs/fresh\.yaml:[0-9:]+ note\[(publisher-missing|relation-unknown)\]: |briefs/fresh\.yaml:{title}:[0-9]+: warning\[figure-elsewhere\]: |0 errors, 1 warning$)",
            line));
        Assert.True(File.Exists(Path.Combine(folder.Path, "out/fresh.pdf")));
    }

    [Theory]
    [InlineData("word", "Hello")]
    [InlineData("none", "A title\n\nThe bridge was closed on Monday because its third pier had moved in the night.")]
    [InlineData("arabic", "عنوان الخبر اليوم\n\nقال إيفو هولت: «لقد رأينا الجسر يتحرك في الليل».")]
    [InlineData("chinese", "大桥夜间移动\n\n“我们 看到 了 桥 在 动,” said Ivo Holt. 大桥今天关闭。")]
    [InlineData("emoji", "😀 The bridge moves 🚧\n\n“We have seen the 🌉 bridge move,” said Ivo Holt. “It moved in the night,” said Ivo Holt.")]
    [InlineData("bom", "\uFEFFA title: of # two\r\n\r\n“[We] have seen: the #bridge, # move,” said Ivo Holt.\r\n")]
    public void Articles_that_fonts_or_YAML_could_stumble_over_build_too(string name, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write($"seeds/{name}.txt", text);

        var run = BriefgenProcess.Run(folder.Path, "new", name, "--source", $"seeds/{name}.txt");
        var built = BriefgenProcess.Run(folder.Path, "build", $"briefs/{name}.yaml");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(built.ExitCode == 0, built.Errors + File.ReadAllText(Path.Combine(folder.Path, $"briefs/{name}.yaml")));
    }

    [Fact]
    public void A_line_of_a_megabyte_is_an_article_too()
    {
        using var folder = new TemporaryFolder();
        var text = new StringBuilder("The bridge has moved. ");
        for (var night = 1; text.Length < 1_000_000; night++)
            text.Append(CultureInfo.InvariantCulture, $"In night {night} it moved again, said those who saw it. ");
        folder.Write("seeds/line.txt", text.ToString());

        var run = BriefgenProcess.Run(folder.Path, "new", "line", "--source", "seeds/line.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(0, BriefgenProcess.Run(folder.Path, "check").ExitCode);
    }

    [Fact]
    public void Several_sources_stand_in_one_brief()
    {
        using var folder = BriefgenProcess.Workspace();

        var run = BriefgenProcess.Run(
            folder.Path, "new", "deep/er/both.yml", "--source", Article, "--source", "seeds/fictional-ferry-messenger.html", "--root", ".");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(0, BriefgenProcess.Run(folder.Path, "check", "deep/er/both.yml", "--root", ".").ExitCode);
        var brief = File.ReadAllText(Path.Combine(folder.Path, "deep/er/both.yml"));
        Assert.Contains("archive: ../../seeds/fictional-quay-flood.txt", brief, StringComparison.Ordinal);
        Assert.Contains("archive: ../../seeds/fictional-ferry-messenger.html", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_named_where_it_lies_beside_the_brief_or_above()
    {
        using var folder = BriefgenProcess.Workspace();
        BriefgenProcess.Run(folder.Path, "new", "beside", "--source", Article);
        BriefgenProcess.Run(folder.Path, "new", "briefs/2031/above", "--source", Article, "--root", ".");
        BriefgenProcess.Run(folder.Path, "new", "else/where", "--source", Article, "--root", ".");

        Assert.StartsWith("# yaml-language-server: $schema=brief.schema.json\n", Read("briefs/beside.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../brief.schema.json\n", Read("briefs/2031/above.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("## Begun by briefgen", Read("else/where.yaml"), StringComparison.Ordinal);

        string Read(string path) => File.ReadAllText(Path.Combine(folder.Path, path));
    }

    [Theory]
    [InlineData("briefs/there")]
    [InlineData("there.yaml")]
    public void A_brief_that_is_there_is_never_overwritten(string name)
    {
        using var folder = BriefgenProcess.Workspace();
        var brief = folder.Write("briefs/there.yaml", "title: mine");

        var run = BriefgenProcess.Run(folder.Path, "new", name, "--source", Article);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("briefgen: briefs/there.yaml is there already, and was left as it is: choose another name\n", run.Errors);
        Assert.Equal("title: mine", File.ReadAllText(brief));
    }

    [Theory]
    [InlineData("../out")]
    [InlineData("briefs/../../out")]
    [InlineData("/tmp/out")]
    [InlineData("two words")]
    [InlineData("a//b")]
    [InlineData("briefs/")]
    [InlineData(".hidden")]
    [InlineData("back\\slash")]
    [InlineData("")]
    public void A_name_that_leads_elsewhere_or_is_odd_is_a_usage_error(string name)
    {
        var (code, output, errors) = RunHere("new", name, "--source", Article);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("briefgen: “", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/nowhere.txt", "seeds/nowhere.txt: no such file")]
    [InlineData("seeds/empty.txt", "seeds/empty.txt: there is no text in it")]
    [InlineData("seeds/empty.html", "seeds/empty.html: there is no text in it")]
    [InlineData("seeds/latin.txt", "seeds/latin.txt:2: this file is not UTF-8; it may be Windows-1252 or Latin-1; save it as UTF-8")]
    [InlineData("seeds/article.pdf", "seeds/article.pdf is not a .txt, .md, .html or .htm file: save the article as text, Markdown or HTML")]
    [InlineData("seeds/huge.txt", "seeds/huge.txt is larger than it may be")]
    [InlineData("seeds/.hidden.txt", "seeds/.hidden.txt has a part that begins with a dot")]
    [InlineData("../outside.txt", "../outside.txt is not under ")]
    public void An_article_that_cannot_be_a_source_is_told_in_a_line(string article, string told)
    {
        using var folder = new TemporaryFolder();
        folder.Write("work/seeds/empty.txt", " \n\n\t\n");
        folder.Write("work/seeds/empty.html", "<html><script>let x = 1</script></html>");
        folder.Write("work/seeds/latin.txt", [(byte)'a', (byte)'\n', 0xE9, (byte)'c']);
        folder.Write("work/seeds/article.pdf", "%PDF");
        folder.Write("work/seeds/huge.txt", new byte[16 * 1024 * 1024 + 1]);
        folder.Write("work/seeds/.hidden.txt", "Hello");
        folder.Write("outside.txt", "Hello");

        var run = BriefgenProcess.Run(Path.Combine(folder.Path, "work"), "new", "fresh", "--source", article);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("briefgen: " + told, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "work/briefs")));
    }

    [Theory]
    [InlineData("name the brief to write: briefgen new NAME --source FILE")]
    [InlineData("name the article it is to rest on: briefgen new fresh --source FILE", "fresh")]
    [InlineData("--template stands alone", "fresh", "--template", "flash")]
    [InlineData("a set of templates is named by a-z, 0-9 and “-”, not “../flash”: briefgen new --template flash", "--template", "../flash")]
    public void What_is_missing_or_does_not_go_together_is_a_usage_error(string told, params string[] arguments)
    {
        var (code, output, errors) = RunHere(["new", .. arguments]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(told, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_article_gives_the_same_brief()
    {
        using var folder = BriefgenProcess.Workspace();
        BriefgenProcess.Run(folder.Path, "new", "first", "--source", Article);
        BriefgenProcess.Run(folder.Path, "new", "other", "--source", Article);

        Assert.Equal(
            File.ReadAllText(Path.Combine(folder.Path, "briefs/first.yaml")),
            File.ReadAllText(Path.Combine(folder.Path, "briefs/other.yaml")).Replace("briefs/other", "briefs/first", StringComparison.Ordinal));
    }

    [Fact]
    public void Templates_of_ones_own_begin_as_the_built_in_ones_and_a_brief_that_names_them_uses_them()
    {
        using var folder = BriefgenProcess.Workspace();

        var run = BriefgenProcess.Run(folder.Path, "new", "--template", "plain");
        var summary = Path.Combine(folder.Path, "briefs/templates/plain/en/summary.md.sbn");
        File.WriteAllText(summary, "{{ undefined_here }}");
        var brief = Path.Combine(folder.Path, "briefs/camp-ashraf.yaml");
        File.WriteAllText(brief, "template: plain\n" + File.ReadAllText(brief));
        var built = BriefgenProcess.Run(folder.Path, "check", "briefs/camp-ashraf.yaml");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("^briefs/templates/plain  [0-9]+ files; next: set `template: plain` in a brief\n$", run.Output);
        Assert.Contains("briefs/templates/plain/en/summary.md.sbn", built.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_that_are_there_are_left_and_none_is_added()
    {
        using var folder = BriefgenProcess.Workspace();
        var mine = folder.Write("briefs/templates/plain/en/summary.md.sbn", "mine");

        var run = BriefgenProcess.Run(folder.Path, "new", "--template", "plain");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("briefs/templates/plain/en/summary.md.sbn is there already", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(folder.Path, "briefs/templates/plain"), "*", SearchOption.AllDirectories));
    }

    /// <summary>In this process, for what is refused before a file is looked at.</summary>
    private static (int Code, string Output, string Errors) RunHere(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (BriefgenCommandLine.Run(arguments, output, errors), output.ToString(), errors.ToString());
    }
}
