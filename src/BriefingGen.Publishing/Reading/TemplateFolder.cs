using System.Collections.Concurrent;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>The user’s templates: `templates/…` in the brief’s folder or in one above it, up to the root.</summary>
internal sealed class TemplateFolder(string briefPath, RootFolder root, DiagnosticBag found) : ITemplateFiles
{
    private const string FolderName = "templates";
    private const int Limit = 1024 * 1024;

    private static readonly string[] Endings = [".sbn"];

    private readonly ConcurrentDictionary<string, TextFile?> _read = new(StringComparer.Ordinal);

    public TextFile? Find(string name) => _read.GetOrAdd(name, Read);

    public IReadOnlyCollection<string> Sets
    {
        get
        {
            try
            {
                return
                [
                    .. Folders().Select(folder => Path.Combine(folder, FolderName)).Where(Directory.Exists)
                        .SelectMany(Directory.EnumerateDirectories).Select(set => Path.GetFileName(set))
                        .Order(StringComparer.Ordinal),
                ];
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return [];
            }
        }
    }

    /// <summary>The brief's and those above it, up to the root.</summary>
    private IEnumerable<string> Folders()
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath));
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
            if (folder == root.Path)
                yield break;
        }
    }

    private TextFile? Read(string name)
    {
        foreach (var folder in Folders())
        {
            if (root.Find($"{FolderName}/{name}", folder, Endings, out var refusal) is { } path)
                return Open(path);
            if (refusal != Refusal.Missing)
                found.Add(RefusedFile.OfTemplate($"{FolderName}/{name}", refusal, root));
        }

        return null;
    }

    private TextFile? Open(string path)
    {
        switch (BoundedFile.Read(path, Limit, root))
        {
            case FileReading.Text(var file):
                return file;
            case FileReading.NotUtf8(var fault):
                found.Add(EncodingRule.Of(root.NameOf(path), fault, null));
                break;
            case FileReading.Refused(var refusal):
                found.Add(RefusedFile.OfTemplate(root.NameOf(path), refusal, root));
                break;
            case FileReading.Failed:
                found.Add(RefusedFile.OfTemplate(root.NameOf(path), Refusal.Unreadable, root));
                break;
        }

        return null;
    }
}
