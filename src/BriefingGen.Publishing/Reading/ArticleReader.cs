using System.Globalization;
using BriefingGen.Evidence.Sources;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Reads an article that a brief is to rest on, as the brief’s build will read it.</summary>
public static class ArticleReader
{
    /// <param name="path">As typed on the command line.</param>
    /// <param name="briefPath">Where the brief is to lie.</param>
    /// <param name="archive">What the brief calls it: its path from the brief’s own folder, with “/”.</param>
    /// <returns>Why it cannot be a source and what to do, in a line; none where it can.</returns>
    public static string? Read(string path, string briefPath, RootFolder root, out TextFile? file, out string archive)
    {
        file = null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath))!;
        archive = Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');
        if (!Path.Exists(path))
            return $"{path}: no such file";
        var refusal = root.Refuse(archive, folder, ArchiveStore.Endings, out var real);
        if (refusal is Refusal.NotRelative or Refusal.Outside or Refusal.LinkOutside)
        {
            return $"{path} is not under {root.Path}: archives travel inside the PDF, so they are read from under that folder only; "
                + "copy it there, for example into a folder named seeds, or name a wider folder with --root";
        }

        return refusal is { } other ? RefusedFile.Line(path, other) : Open(path, real, root, out file);
    }

    private static string? Open(string path, string real, RootFolder root, out TextFile? file)
    {
        file = null;
        try
        {
            if (BoundedFile.Read(real, ArchiveStore.Limit, root, out var bytes) is { } refusal)
                return RefusedFile.Line(path, refusal);
            if (TextFileReader.Read(root.NameOf(real), bytes, out var read) is { } fault)
            {
                var line = fault.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $":{fault.Line}") : "";
                return $"{path}{line}: {fault.Message}; {fault.Help}";
            }

            if (ArchivedSource.IsTooDeep(read!))
                return $"{path}: its elements are nested too deep for a page that was written to be read";
            if (new ArchivedSource(read!).Paragraphs.IsEmpty)
                return $"{path}: there is no text in it";
            file = read;
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"{path} cannot be read: {error.Message}";
        }
    }
}
