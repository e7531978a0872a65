using System.Collections.Concurrent;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Archived texts, each read once in a run however many briefs rest on it.</summary>
internal sealed class ArchiveStore
{
    internal const int Limit = 16 * 1024 * 1024;

    internal static readonly string[] Endings = [".txt", ".md", ".html", ".htm"];

    private readonly ConcurrentDictionary<string, Archive> _read = new(StringComparer.Ordinal);

    /// <returns>Reads the archive of a source; where it may not be read, that is said.</returns>
    public Func<Source, ArchiveReading> Of(string briefPath, RootFolder root, DiagnosticBag found)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath))!;
        return source => Find(source, folder, root, found);
    }

    private ArchiveReading Find(Source source, string folder, RootFolder root, DiagnosticBag found)
    {
        var refusal = root.Refuse(source.Archive.Value, folder, Endings, out var path);
        if (refusal == Refusal.Missing)
            return new ArchiveMissing("there is no such file");

        var archive = refusal is null ? _read.GetOrAdd(path, _ => Read(path, root)) : new Archive(null, refusal, null);
        if (archive.File is { } file)
            return new ArchiveRead(file);
        found.Add(archive.Fault is { } fault
            ? EncodingRule.Of(root.NameOf(path), fault, source.Archive.Span)
            : OutsideRootRule.Of(source.Archive, archive.Refusal!.Value, root));
        return new ArchiveMissing(null);
    }

    private static Archive Read(string path, RootFolder root)
    {
        try
        {
            if (BoundedFile.Read(path, Limit) is not { } bytes)
                return new Archive(null, Refusal.TooLarge, null);
            var fault = TextFileReader.Read(root.NameOf(path), bytes, out var file);
            return new Archive(file, null, fault);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Archive(null, Refusal.Unreadable, null);
        }
    }

    private sealed record Archive(TextFile? File, Refusal? Refusal, EncodingFault? Fault);
}
