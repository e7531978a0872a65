using BriefingGen.Publishing.Reading;

namespace BriefingGen.Cli.Commands;

/// <summary>Runs a check again whenever a brief, an archive or a template under the roots of the briefs is saved.</summary>
internal sealed class WatchLoop : IDisposable
{
    /// <summary>An editor saves in several steps; changes within this time are one save.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(20);

    /// <summary>How often an interruption is looked for.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private static readonly string[] Endings = [".yaml", ".yml", ".txt", ".md", ".html", ".htm", ".sbn"];

    private readonly AutoResetEvent _saved = new(initialState: false);
    private readonly List<FileSystemWatcher> _watchers;

    private WatchLoop(IEnumerable<string> roots) => _watchers = [.. roots.Select(Watch)];

    /// <param name="check">Its exit code is that of the loop, once it is interrupted.</param>
    public static int Run(string[] paths, string? root, Func<int> check, TextWriter errors)
    {
        var roots = paths.Where(Path.Exists).Select(path => RootFolder.Of(path, root).Path)
            .Distinct(StringComparer.Ordinal).ToList();
        using var loop = new WatchLoop(roots);
        using var signals = new TerminationSignals();
        while (true)
        {
            var exitCode = check();
            if (signals.IsRequested || roots.Count == 0)
                return exitCode;
            errors.Write("Watching: what is saved is checked again; Ctrl-C ends.\n");
            while (!loop._saved.WaitOne(Glance))
                if (signals.IsRequested)
                    return exitCode;
            while (loop._saved.WaitOne(Settling))
            {
                // One save may be several events.
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _saved.Dispose();
    }

    private FileSystemWatcher Watch(string root)
    {
        var watcher = new FileSystemWatcher(root) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) => Tell(change.FullPath);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell(string path)
    {
        if (Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            _saved.Set();
    }
}
