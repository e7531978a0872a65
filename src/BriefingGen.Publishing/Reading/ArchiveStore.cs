using System.Collections.Concurrent;
using System.Diagnostics;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Archived texts, read once as long as a brief holds them. They are weakly referenced, since a run may have thousands.
/// Of a saved page, a brief holds the text that was made from it.</summary>
internal sealed class ArchiveStore
{
    internal const int Limit = 16 * 1024 * 1024;

    internal static readonly string[] Endings = [".txt", ".md", ".html", ".htm"];

    private readonly ConcurrentDictionary<string, WeakReference<TextFile>> _read = new(StringComparer.Ordinal);

    /// <returns>A function that reads the archive of a source, and reports if it may not be read.</returns>
    public Func<Source, ArchiveReading> Of(string briefPath, RootFolder root, DiagnosticBag found)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath))!;
        return source => Find(source, folder, root, found);
    }

    private ArchiveReading Find(Source source, string folder, RootFolder root, DiagnosticBag found)
    {
        var path = root.Find(source.Archive.Value, folder, Endings, out var refusal);
        switch (path is null ? new FileReading.Refused(refusal) : Open(path, root))
        {
            case FileReading.Text(var file):
                return new ArchiveRead(file);
            case FileReading.NotUtf8(var fault):
                found.Add(EncodingRule.Of(root.NameOf(path!), fault, source.Archive.Span));
                return new ArchiveMissing(null);
            case FileReading.Refused(Refusal.Missing) or FileReading.Failed(FileNotFoundException):
                return new ArchiveMissing(Missing(source.Archive.Value, folder, root));
            case FileReading.Refused(var reason):
                var near = reason == Refusal.Outside ? NearestFile.FromBelow(source.Archive.Value, folder, root) : null;
                found.Add(RefusedFile.OfArchive(source.Archive, reason, root, near));
                return new ArchiveMissing(null);
            case FileReading.Failed:
                return new ArchiveMissing("it may not be read: look at its permissions");
            default:
                throw new UnreachableException();
        }
    }

    private static string Missing(string typed, string folder, RootFolder root) =>
        NearestFile.Find(typed, folder, root) is { } near
            ? $"there is no such file; did you mean “{near}”?"
            : "there is no such file";

    private FileReading Open(string path, RootFolder root)
    {
        if (_read.TryGetValue(path, out var known) && known.TryGetTarget(out var file))
            return new FileReading.Text(file);
        var reading = BoundedFile.Read(path, Limit, root);
        if (reading is FileReading.Text(var read))
            _read[path] = new WeakReference<TextFile>(read);
        return reading;
    }
}
