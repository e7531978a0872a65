using System.Collections.Concurrent;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Archived texts. One that a brief at hand holds is not read again for another; what none holds any more is let go, since a run
/// may have thousands. Of a saved page a brief holds the text that was made of it.</summary>
internal sealed class ArchiveStore
{
    internal const int Limit = 16 * 1024 * 1024;

    internal static readonly string[] Endings = [".txt", ".md", ".html", ".htm"];

    private readonly ConcurrentDictionary<string, WeakReference<TextFile>> _read = new(StringComparer.Ordinal);

    /// <returns>Reads the archive of a source; where it may not be read, that is said.</returns>
    public Func<Source, ArchiveReading> Of(string briefPath, RootFolder root, DiagnosticBag found)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath))!;
        return source => Find(source, folder, root, found);
    }

    private ArchiveReading Find(Source source, string folder, RootFolder root, DiagnosticBag found)
    {
        var refusal = root.Refuse(source.Archive.Value, folder, Endings, out var path);
        var archive = refusal is null ? Open(path, root) : new Archive(null, refusal, null);
        if (archive.File is { } file)
            return new ArchiveRead(file);
        if (archive.Fault is { } fault)
            found.Add(EncodingRule.Of(root.NameOf(path), fault, source.Archive.Span));
        else if (archive.Refusal is not { } refused)
            return new ArchiveMissing(null);
        else if (refused == Refusal.Missing)
            return new ArchiveMissing(Missing(source.Archive.Value, folder, root));
        else if (refused == Refusal.Unreadable)
            return new ArchiveMissing("it may not be read: look at its permissions");
        else
            found.Add(RefusedFile.OfArchive(
                source.Archive, refused, root, refused == Refusal.Outside ? NearestFile.FromBelow(source.Archive.Value, folder, root) : null));
        return new ArchiveMissing(null);
    }

    private static string Missing(string typed, string folder, RootFolder root) =>
        NearestFile.Find(typed, folder, root) is { } near ? $"there is no such file; did you mean “{near}”?" : "there is no such file";

    private Archive Open(string path, RootFolder root)
    {
        if (_read.TryGetValue(path, out var known) && known.TryGetTarget(out var file))
            return new Archive(file, null, null);
        var archive = Read(path, root);
        if (archive.File is { } read)
            _read[path] = new WeakReference<TextFile>(read);
        return archive;
    }

    private static Archive Read(string path, RootFolder root)
    {
        try
        {
            if (BoundedFile.Read(path, Limit, root, out var bytes) is { } refusal)
                return new Archive(null, refusal, null);
            var (name, shown) = root.NamesOf(path);
            var fault = TextFileReader.Read(name, bytes, out var file, shown);
            return new Archive(file, null, fault);
        }
        catch (FileNotFoundException)
        {
            return new Archive(null, Refusal.Missing, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Archive(null, Refusal.Unreadable, null);
        }
    }

    private sealed record Archive(TextFile? File, Refusal? Refusal, EncodingFault? Fault);
}
