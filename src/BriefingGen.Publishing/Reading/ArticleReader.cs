using System.Diagnostics;
using System.Globalization;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Reads an article for a new brief in the way in which the brief’s build will read it.</summary>
public static class ArticleReader
{
    /// <param name="path">As typed on the command line.</param>
    /// <param name="briefPath">The path the brief is to have.</param>
    /// <param name="archive">Its path from the brief’s folder, with “/”.</param>
    /// <param name="problem">Why it cannot be a source and what to do, in a line; empty if it can.</param>
    public static TextFile? Read(string path, string briefPath, RootFolder root, out string archive, out string problem)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath))!;
        archive = Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');
        problem = $"{path}: no such file";
        if (!Path.Exists(path))
            return null;
        if (root.Find(archive, folder, ArchiveStore.Endings, out var refusal) is { } real)
            return Open(path, real, root, out problem);
        problem = refusal is Refusal.NotRelative or Refusal.Outside or Refusal.LinkOutside
            ? $"{path} is not under {root.Path}: archives travel inside the PDF, so they are read from under that folder only; "
                + "copy it there, for example into a folder named seeds, or name a wider folder with --root"
            : RefusedFile.Line(path, refusal);
        return null;
    }

    private static TextFile? Open(string path, string real, RootFolder root, out string problem)
    {
        var reading = BoundedFile.Read(real, ArchiveStore.Limit, root);
        problem = reading switch
        {
            FileReading.Text(var file) => ProblemOf(path, file),
            FileReading.NotUtf8(var fault) => $"{path}{LineOf(fault)}: {fault.Message}; {fault.Help}",
            FileReading.Refused(var refusal) => RefusedFile.Line(path, refusal),
            FileReading.Failed(var error) => $"{path} cannot be read: {error.Message}",
            _ => throw new UnreachableException(),
        };
        return problem.Length == 0 ? ((FileReading.Text)reading).File : null;
    }

    private static string ProblemOf(string path, TextFile file) =>
        ArchivedSource.IsTooDeep(file) ? $"{path}: its elements are nested too deep for a page that was written to be read"
        : new ArchivedSource(file).Paragraphs.IsEmpty ? $"{path}: there is no text in it"
        : "";

    private static string LineOf(EncodingFault fault) =>
        fault.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $":{fault.Line}") : "";
}
