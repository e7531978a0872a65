using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;
using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Tests.Reading;

/// <summary>A stranger's brief must neither carry out another file of the machine nor keep it waiting.</summary>
public sealed class RootRuleTests : IDisposable
{
    private const string Secret = "The ferry Affable sank\n\nThe Harbour Office said that 12 people were saved.\n";

    private readonly TemporaryFolder _outside = new();
    private readonly TemporaryFolder _folder = new();

    public RootRuleTests()
    {
        _folder.Write("seeds/article.txt", Secret);
        _outside.Write("secret.txt", Secret);
    }

    [ToolFact("mkfifo")]
    public void What_is_no_archive_under_the_root_is_refused_at_once_and_said()
    {
        string[] paths =
        [
            "../../outside.txt", "../seeds/../../outside.txt", "/etc/passwd", "//etc/passwd", "..\\seeds\\article.txt",
            "C:/article.txt", "\\\\server\\share\\article.txt", "~/article.txt", "file:///etc/passwd.txt",
            "https://press.example/article.html", "../.git/config.txt", "../seeds/.hidden.txt", "../seeds/article.pdf",
            "../seeds/article", "../seeds/article.txt/", "../seeds", ".", "..", "../seeds/folder.txt", "../seeds/link.txt",
            "../seeds/linked/secret.txt", "../seeds/dangling.txt", "../seeds/loop.txt", "../seeds/hidden-link.txt",
            "../seeds/Article.txt", "../Seeds/artcle.txt", "../seeds/large.txt", "../seeds/zero.txt", "../seeds/pipe.txt",
            "../seeds/socket.txt",
        ];
        Lay();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(In("seeds/socket.txt")));
        var watch = Stopwatch.StartNew();

        var said = paths.Select(path => Assert.Single(Check($"'{path}'").Diagnostics)).ToList();

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), watch.Elapsed.ToString());
        Assert.All(said, finding => Assert.Equal(Severity.Error, finding.Severity));
        Golden.Verify(string.Join('\n', said.Select(finding => StyledText.Plain(DiagnosticWriter.Full(finding))))
            .Replace(_folder.Path, "ROOT", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_with_a_NUL_in_it_is_refused()
    {
        var outcome = Check("\"../seeds/article.txt\\0.txt\"");

        Assert.Equal(BriefResult.Refused, outcome.Result);
        Assert.Contains(outcome.Diagnostics, found => found.Rule.Code == "control-character");
    }

    [Fact]
    public void A_link_that_stays_under_the_root_is_followed()
    {
        File.CreateSymbolicLink(In("seeds/link.txt"), "article.txt");
        Directory.CreateSymbolicLink(In("elsewhere"), In("seeds"));

        Assert.Equal(BriefResult.Checked, Check("../seeds/link.txt").Result);
        Assert.Equal(BriefResult.Checked, Check("../elsewhere/article.txt").Result);
    }

    [LinuxFact]
    public void A_file_that_became_a_link_after_it_was_looked_at_is_not_read()
    {
        var root = RootFolder.Of(In("briefs/ferry.yaml"), _folder.Path);
        var path = root.Find("../seeds/article.txt", In("briefs"), [".txt"], out _);

        File.Delete(path!);
        File.CreateSymbolicLink(path!, Path.Combine(_outside.Path, "secret.txt"));

        Assert.Null(BoundedFile.ReadBytes(path!, 1000, root, out var refusal));
        Assert.Equal(Refusal.LinkOutside, refusal);
    }

    [LinuxFact]
    public void What_the_system_makes_up_is_not_a_file()
    {
        foreach (var path in (string[])["/proc/self/environ", "/dev/zero", "/proc"])
        {
            Assert.Null(BoundedFile.ReadBytes(path, 1 << 20, null, out var refusal));
            Assert.Equal((path, Refusal.NotAFile), (path, refusal));
        }
    }

    [Fact]
    public async Task A_file_that_grows_while_it_is_read_ends_at_the_limit()
    {
        var path = _folder.Write("grows.txt", "begun");
        using var grows = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        var isRead = false;
        var writer = Task.Run(() =>
        {
            while (!Volatile.Read(ref isRead) && grows.Length < 1 << 28)
            {
                grows.Write(new byte[1 << 16]);
                grows.Flush();
            }
        });

        var bytes = BoundedFile.ReadBytes(path, 1 << 20, null, out var refusal);
        Volatile.Write(ref isRead, true);
        await writer;

        Assert.True(bytes is null ? refusal == Refusal.TooLarge : bytes.Length <= 1 << 20);
        Assert.Null(BoundedFile.ReadBytes(path, 4, null, out refusal));
        Assert.Equal(Refusal.TooLarge, refusal);
    }

    [ToolFact("mkfifo")]
    public void A_brief_that_is_a_pipe_does_not_keep_anybody_waiting()
    {
        Directory.CreateDirectory(In("briefs"));
        ExternalTool.Run("mkfifo", In("briefs/ferry.yaml"));

        var outcome = Publish();

        Assert.Equal(BriefResult.Unopened, outcome.Result);
        Assert.Contains("it is not a regular file", Assert.Single(outcome.Diagnostics).Message, StringComparison.Ordinal);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void What_may_not_be_read_is_told()
    {
        File.SetUnixFileMode(In("seeds/article.txt"), UnixFileMode.None);
        Assert.Equal("source-missing", Assert.Single(Check("../seeds/article.txt").Diagnostics).Rule.Code);

        File.SetUnixFileMode(In("briefs/ferry.yaml"), UnixFileMode.None);
        Assert.Contains("it may not be read", Assert.Single(Publish().Diagnostics).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    private void Lay()
    {
        Directory.CreateDirectory(In("seeds/folder.txt"));
        _folder.Write("seeds/article.pdf", Secret);
        _folder.Write("seeds/.hidden.txt", Secret);
        _folder.Write(".git/config.txt", Secret);
        _folder.Write("seeds/large.txt", new byte[(16 << 20) + 1]);
        File.CreateSymbolicLink(In("seeds/link.txt"), Path.Combine(_outside.Path, "secret.txt"));
        Directory.CreateSymbolicLink(In("seeds/linked"), _outside.Path);
        File.CreateSymbolicLink(In("seeds/dangling.txt"), In("nowhere.txt"));
        File.CreateSymbolicLink(In("seeds/loop.txt"), In("seeds/loop.txt"));
        File.CreateSymbolicLink(In("seeds/hidden-link.txt"), In("seeds/.hidden.txt"));
        File.CreateSymbolicLink(In("seeds/zero.txt"), "/dev/zero");
        ExternalTool.Run("mkfifo", In("seeds/pipe.txt"));
    }

    private string In(string path) => Path.Combine(_folder.Path, path);

    private BriefOutcome Check(string archive)
    {
        _folder.Write("briefs/ferry.yaml", $"""
            title: The ferry
            issued: 2031-03-14
            sources:
              harbour:
                archive: {archive}
                publisher: Harbour Office
                relation: independent
            facts:
              - label: Saved
                value: 12 people
                evidence: 12 people were saved

            """);
        return Publish();
    }

    private BriefOutcome Publish() =>
        new Publisher(new PublishingOptions { Root = _folder.Path }).Publish(new BriefPath(In("briefs/ferry.yaml"), "ferry"));
}
