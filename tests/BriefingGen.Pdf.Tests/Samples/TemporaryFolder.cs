namespace BriefingGen.Pdf.Tests.Samples;

/// <summary>A folder for files that other programs are to read.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("briefgen-");

    /// <returns>The file's path.</returns>
    public string Write(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var file = File.Create(path);
        file.Write(bytes.Span);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
