using BriefingGen.Text.Files;
using Microsoft.Win32.SafeHandles;

namespace BriefingGen.Publishing.Reading;

/// <summary>Reads a file whole, up to a limit: one that grows while it is read, or never ends, must not fill the
/// memory.</summary>
internal static class BoundedFile
{
    /// <summary>Reads a text, named as the root names it.</summary>
    /// <param name="limit">In bytes.</param>
    /// <param name="mayLieOutside">Whether the file may lie outside the root, since the user chose it.</param>
    public static FileReading Read(string path, int limit, RootFolder root, bool mayLieOutside = false)
    {
        try
        {
            if (ReadBytes(path, limit, mayLieOutside ? null : root, out var refusal) is not { } bytes)
                return new FileReading.Refused(refusal);
            var (name, shown) = root.NamesOf(path);
            return TextFileReader.Read(name, bytes, out var fault, shown) is { } file
                ? new FileReading.Text(file)
                : new FileReading.NotUtf8(fault!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FileReading.Failed(error);
        }
    }

    /// <param name="root">The folder in which the opened file must lie; null: anywhere.</param>
    /// <param name="refusal">Why it is not read, if it is not.</param>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal static byte[]? ReadBytes(string path, int limit, RootFolder? root, out Refusal refusal)
    {
        using var file = RegularFile.Open(path);
        refusal = Refusal.NotAFile;
        if (file is null)
            return null;
        if (root is not null && RegularFile.PathOf(file) is { } opened && root.RefuseReal(opened) is { } outside)
        {
            refusal = outside;
            return null;
        }

        var length = RandomAccess.GetLength(file);
        var bytes = length > limit ? null : ReadAll(file, limit, (int)length);
        // What has no length and yet can be read is a device, or made up by the system as it is read.
        if (length == 0 && bytes is { Length: > 0 })
            return null;
        refusal = Refusal.TooLarge;
        return bytes is null || bytes.Length > limit ? null : bytes;
    }

    /// <returns>One byte more than the limit if the file has more.</returns>
    private static byte[] ReadAll(SafeFileHandle file, int limit, int expected)
    {
        var bytes = new byte[expected + 1];
        var length = 0;
        while (true)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(length), length);
            if (read == 0)
                return bytes[..length];
            length += read;
            if (length > limit || expected == 0)
                return bytes[..length];
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limit + 1L));
        }
    }
}

/// <summary>What came of reading a file. The set is closed.</summary>
internal abstract record FileReading
{
    private FileReading()
    {
    }

    public sealed record Text(TextFile File) : FileReading;

    public sealed record Refused(Refusal Reason) : FileReading;

    public sealed record NotUtf8(EncodingFault Fault) : FileReading;

    /// <param name="Error">An <see cref="IOException"/> or an <see cref="UnauthorizedAccessException"/>.</param>
    public sealed record Failed(Exception Error) : FileReading;
}
