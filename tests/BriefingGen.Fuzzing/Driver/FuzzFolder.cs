using System.IO.MemoryMappedFiles;

namespace BriefingGen.Fuzzing.Driver;

/// <summary>
/// Where inputs come from and go to: the corpus, and a folder of work with `kept`, `faults` and `current`. The last is mapped memory, so that
/// the input at hand is still there when the program falls.
/// </summary>
internal sealed class FuzzFolder : IDisposable
{
    private const int MostBytes = 1 << 22;

    private readonly string _corpus;
    private readonly string _work;
    private readonly MemoryMappedFile _currentFile;
    private readonly MemoryMappedViewAccessor _current;

    public FuzzFolder(string corpus, string work)
    {
        (_corpus, _work) = (corpus, work);
        Directory.CreateDirectory(Path.Combine(work, "kept"));
        Directory.CreateDirectory(Path.Combine(work, "faults"));
        _currentFile = MemoryMappedFile.CreateFromFile(Path.Combine(work, "current"), FileMode.Create, null, MostBytes + 4);
        _current = _currentFile.CreateViewAccessor();
    }

    /// <summary>The corpus and what was kept before.</summary>
    public IEnumerable<byte[]> Inputs() =>
        FilesIn(_corpus).Concat(FilesIn(Path.Combine(_work, "kept"))).Select(File.ReadAllBytes).Where(input => input.Length <= MostBytes);

    public void Keep(byte[] input, string name) => File.WriteAllBytes(Path.Combine(_work, "kept", name), input);

    public void Fault(byte[] input, string name, string why)
    {
        File.WriteAllBytes(Path.Combine(_work, "faults", name), input);
        File.WriteAllText(Path.Combine(_work, "faults", name + ".why.txt"), why);
    }

    public void Current(byte[] input)
    {
        _current.Write(0, input.Length);
        _current.WriteArray(4, input, 0, input.Length);
    }

    /// <returns>The input that the program fell over.</returns>
    public static byte[] LastCurrent(string work)
    {
        var bytes = File.ReadAllBytes(Path.Combine(work, "current"));
        return bytes.AsSpan(4, BitConverter.ToInt32(bytes)).ToArray();
    }

    public void Dispose()
    {
        _current.Dispose();
        _currentFile.Dispose();
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*").Order(StringComparer.Ordinal) : [];
}
