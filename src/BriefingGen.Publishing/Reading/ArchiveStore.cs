using System.Collections.Concurrent;
using BriefingGen.Briefs.Model;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Archived texts, each read once in a run however many briefs rest on it.</summary>
internal sealed class ArchiveStore
{
    private const int Limit = 16 * 1024 * 1024;

    private static readonly string[] Endings = [".txt", ".md", ".html", ".htm"];

    private readonly ConcurrentDictionary<string, Archive> _read = new(StringComparer.Ordinal);

    /// <returns>Gives a source’s archived text; none where it may not or cannot be read, and then it was said.</returns>
    public Func<Source, TextFile?> Of(string briefPath, RootFolder root, DiagnosticBag found)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath))!;
        return source =>
        {
            if (root.Refuse(source.Archive.Value, folder, Endings, out var path) is { } refusal)
            {
                found.Add(OutsideRootRule.Of(source.Archive, refusal, root));
                return null;
            }

            var archive = _read.GetOrAdd(path, _ => Read(path, root));
            if (archive.Refusal is { } unread)
                found.Add(OutsideRootRule.Of(source.Archive, unread, root));
            if (archive.Fault is { } fault)
                found.Add(EncodingRule.Of(root.NameOf(path), fault, source.Archive.Span));
            return archive.File;
        };
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
