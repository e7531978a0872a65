using IOPath = System.IO.Path;

namespace BriefingGen.Publishing.Reading;

/// <summary>
/// The folder that archives and templates may be read from. Archives travel inside the PDF, so a stranger’s brief in a CI job
/// must not be able to carry out another file of the machine: what leads out of here, through a link or not, is not opened.
/// </summary>
public sealed class RootFolder
{
    private const string BriefsFolder = "briefs";

    private RootFolder(string path) => Path = path;

    /// <summary>Absolute, with every link resolved.</summary>
    public string Path { get; }

    /// <summary>As given, else the git work tree around the brief, else the brief’s folder, or its parent if the folder is named
    /// `briefs`.</summary>
    /// <param name="given">The value of `--root`.</param>
    public static RootFolder Of(string briefPath, string? given)
    {
        if (given is not null)
            return new RootFolder(Real(IOPath.GetFullPath(given)));
        var folder = IOPath.GetDirectoryName(Real(IOPath.GetFullPath(briefPath)))!;
        for (var at = folder; at is not null; at = IOPath.GetDirectoryName(at))
        {
            if (IOPath.Exists(IOPath.Combine(at, ".git")))
                return new RootFolder(at);
        }

        return new RootFolder(IOPath.GetFileName(folder) == BriefsFolder ? IOPath.GetDirectoryName(folder)! : folder);
    }

    /// <summary>The current folder, with every link resolved.</summary>
    private string Here => field ??= Real(Directory.GetCurrentDirectory());

    /// <summary>The name of a file in attachments and reports: from the root, with “/”; a file outside keeps its own
    /// path.</summary>
    public string NameOf(string path) => NameOf(path, Real(IOPath.GetFullPath(path)));

    /// <summary>The same, and the name to show at the terminal: from the current folder if the file is below that, so that the
    /// terminal can open it; else from the root.</summary>
    public (string Name, string Shown) NamesOf(string path)
    {
        var real = Real(IOPath.GetFullPath(path));
        var name = NameOf(path, real);
        var here = IOPath.GetRelativePath(Here, real).Replace('\\', '/');
        return (name, here.StartsWith("../", StringComparison.Ordinal) || IOPath.IsPathRooted(here) ? name : here);
    }

    /// <summary>Finds a file that a brief names.</summary>
    /// <param name="typed">The path as written in the brief.</param>
    /// <param name="folder">What the path is relative to: the brief’s folder.</param>
    /// <param name="endings">What the file’s name may end in, such as “.txt”.</param>
    /// <param name="refusal">Why it may not be read, if it may not.</param>
    /// <returns>The absolute path, with every link resolved; null if the file may not be read.</returns>
    public string? Find(string typed, string folder, ReadOnlySpan<string> endings, out Refusal refusal)
    {
        refusal = Refusal.NotRelative;
        if (IOPath.IsPathRooted(typed) || typed.AsSpan().ContainsAny('\\', '\0') || HasDrive(typed) || HasScheme(typed))
            return null;
        var full = IOPath.GetFullPath(IOPath.Combine(folder, typed));
        if (RefuseNamed(full, endings) is { } named)
        {
            refusal = named;
            return null;
        }

        try
        {
            var path = Real(full);
            if (RefuseReal(path) is not { } linked)
                return path;
            refusal = linked;
        }
        catch (IOException)
        {
            // Links that lead to each other.
            refusal = Refusal.Missing;
        }

        return null;
    }

    private Refusal? RefuseNamed(string full, ReadOnlySpan<string> endings) =>
        !IsInside(full) ? Refusal.Outside
        : HasDotPart(full) ? Refusal.Hidden
        : Directory.Exists(full) ? Refusal.NotAFile
        : !endings.Contains(IOPath.GetExtension(full), StringComparer.OrdinalIgnoreCase) ? Refusal.OtherType
        : !IOPath.Exists(full) ? Refusal.Missing
        : null;

    /// <summary>Why a file that was found, or opened, may not be read; null if it may.</summary>
    /// <param name="path">Absolute, with every link resolved.</param>
    internal Refusal? RefuseReal(string path) =>
        !IsInside(path) ? Refusal.LinkOutside
        : HasDotPart(path) ? Refusal.Hidden
        : null;

    private string NameOf(string path, string real) =>
        IsInside(real) ? IOPath.GetRelativePath(Path, real).Replace('\\', '/') : path.Replace('\\', '/');

    private bool IsInside(string full) => full.StartsWith(
        Path.EndsWith(IOPath.DirectorySeparatorChar) ? Path : Path + IOPath.DirectorySeparatorChar, StringComparison.Ordinal);

    private bool HasDotPart(string full) =>
        IOPath.GetRelativePath(Path, full).Split(IOPath.DirectorySeparatorChar).Any(part => part.StartsWith('.'));

    /// <summary>`C:\…`, on whatever system.</summary>
    private static bool HasDrive(string typed) => typed is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', ..];

    /// <summary>An address of the web, or of a file.</summary>
    private static bool HasScheme(string typed) => typed.Contains("://", StringComparison.Ordinal);

    /// <summary>The path with the links in each of its parts resolved.</summary>
    internal static string Real(string full)
    {
        var root = IOPath.GetPathRoot(full)!;
        var at = root;
        foreach (var part in full[root.Length..].Split(IOPath.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = IOPath.Combine(at, part);
            at = new FileInfo(next).LinkTarget is null ? next : Real(TargetOf(next));
        }

        return at;
    }

    private static string TargetOf(string link)
    {
        FileSystemInfo info = Directory.Exists(link) ? new DirectoryInfo(link) : new FileInfo(link);
        return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? link;
    }
}
